/** Messages to people: written with the act that asks for them, sent apart. */
@ApplicationModule(
        allowedDependencies = {
            "common",
            "reglementation",
            "organisation",
            "delai",
            "tache",
            "passation",
            "catalogue"
        })
package fr.centraleachat.courriel;

import org.springframework.modulith.ApplicationModule;

/** Marchés mutualisés: who draws on which, under a ceiling that holds. */
@ApplicationModule(
        allowedDependencies = {
            "common",
            "common :: web",
            "workflow",
            "reglementation",
            "organisation",
            "raci",
            "delai",
            "tache",
            "document",
            "passation"
        })
package fr.centraleachat.catalogue;

import org.springframework.modulith.ApplicationModule;

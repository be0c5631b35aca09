/** Dashboards and exports: reads the others' APIs, writes only its own projections. */
@ApplicationModule(
        allowedDependencies = {
            "common",
            "workflow",
            "reglementation",
            "organisation",
            "delai",
            "delai :: suivi",
            "delai :: statistique",
            "tache",
            "passation"
        })
package fr.centraleachat.pilotage;

import org.springframework.modulith.ApplicationModule;

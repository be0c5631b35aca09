/** Dashboards and exports: reads the others' APIs, writes only its own projections. */
@ApplicationModule(
        allowedDependencies = {
            "common",
            "common :: web",
            "workflow",
            "reglementation",
            "organisation",
            "raci",
            "delai",
            "delai :: suivi",
            "delai :: statistique",
            "tache",
            "passation"
        })
package fr.centraleachat.pilotage;

import org.springframework.modulith.ApplicationModule;

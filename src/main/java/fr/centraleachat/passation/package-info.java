/** The passation of a marché: procédure, lots, DCE, plis, analysis, decision, notification. */
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
            "document"
        })
package fr.centraleachat.passation;

import org.springframework.modulith.ApplicationModule;

/** The fictional set and the clock that an administrator moves. */
@ApplicationModule(
        allowedDependencies = {
            "common",
            "workflow",
            "reglementation",
            "organisation",
            "raci",
            "delai",
            "tache",
            "document",
            "passation",
            "catalogue",
            "journal"
        })
package fr.centraleachat.demonstration;

import org.springframework.modulith.ApplicationModule;

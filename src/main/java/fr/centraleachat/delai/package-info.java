/** Calendars, délais, phase clocks, forecast and alerts. */
@ApplicationModule(
        allowedDependencies = {
            "common",
            "common :: web",
            "workflow",
            "reglementation",
            "organisation",
            "raci"
        })
package fr.centraleachat.delai;

import org.springframework.modulith.ApplicationModule;

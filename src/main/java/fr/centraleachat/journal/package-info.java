/** Who did what, when: append-only. */
@ApplicationModule(
        allowedDependencies = {"common", "workflow", "organisation", "tache", "passation"})
package fr.centraleachat.journal;

import org.springframework.modulith.ApplicationModule;

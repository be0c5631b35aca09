/** The work list, the one task page, and the contracts of its forms. */
@ApplicationModule(
        allowedDependencies = {
            "common",
            "workflow",
            "reglementation",
            "organisation",
            "raci",
            "delai"
        })
package fr.centraleachat.tache;

import org.springframework.modulith.ApplicationModule;

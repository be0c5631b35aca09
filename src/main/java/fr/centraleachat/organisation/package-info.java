/** Adhérents, services, adhésions, agents, habilitations, relays and absences. */
@ApplicationModule(allowedDependencies = {"common"})
package fr.centraleachat.organisation;

import org.springframework.modulith.ApplicationModule;

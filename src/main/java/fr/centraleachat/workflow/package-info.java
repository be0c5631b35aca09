/** The engine: its configuration, its façade, and its events turned into ours. */
@ApplicationModule(allowedDependencies = {"common"})
package fr.centraleachat.workflow;

import org.springframework.modulith.ApplicationModule;

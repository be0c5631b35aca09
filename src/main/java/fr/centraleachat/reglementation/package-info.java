/** The dated parameters of the law, each with its article and its certainty. */
@ApplicationModule(allowedDependencies = {"common"})
package fr.centraleachat.reglementation;

import org.springframework.modulith.ApplicationModule;

/** Fonctions, activités and the dated matrix: who is A, R, C, I for an activity and a file. */
@ApplicationModule(allowedDependencies = {"common", "workflow", "organisation"})
package fr.centraleachat.raci;

import org.springframework.modulith.ApplicationModule;

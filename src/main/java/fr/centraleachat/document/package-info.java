/** Pieces, versions and fingerprints. */
@ApplicationModule(allowedDependencies = {"common", "organisation"})
package fr.centraleachat.document;

import org.springframework.modulith.ApplicationModule;

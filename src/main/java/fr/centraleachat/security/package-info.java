/** Sign-in, and roles turned into authorities; imported by nobody. */
@ApplicationModule(allowedDependencies = {"common", "organisation"})
package fr.centraleachat.security;

import org.springframework.modulith.ApplicationModule;

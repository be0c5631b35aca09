/** Amounts, periods, refusals, the clock: no business rule. */
@ApplicationModule(allowedDependencies = {})
package fr.centraleachat.common;

import org.springframework.modulith.ApplicationModule;

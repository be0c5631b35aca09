/** The clocks of the procédures: what is public here is for the dashboards. */
@NamedInterface("suivi")
package fr.centraleachat.delai.suivi;

import org.springframework.modulith.NamedInterface;

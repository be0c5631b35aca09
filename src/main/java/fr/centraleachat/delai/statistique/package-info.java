/** What the durations of the phases say, from how many took each number of days. */
@NamedInterface("statistique")
package fr.centraleachat.delai.statistique;

import org.springframework.modulith.NamedInterface;

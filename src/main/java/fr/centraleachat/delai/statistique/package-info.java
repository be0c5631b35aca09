/** What the finished phases took, from how many took each number of days. */
@NamedInterface("statistique")
package fr.centraleachat.delai.statistique;

import org.springframework.modulith.NamedInterface;

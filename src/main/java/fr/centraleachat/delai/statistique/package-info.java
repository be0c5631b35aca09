/** What the durations of the phases say, from how many took each number of days. */
package fr.centraleachat.delai.statistique;

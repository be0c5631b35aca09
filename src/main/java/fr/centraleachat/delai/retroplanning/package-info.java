/** From the wished day of notification, backwards: the latest start and end of each phase. */
package fr.centraleachat.delai.retroplanning;

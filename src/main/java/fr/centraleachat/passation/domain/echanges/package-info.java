/** What is asked of a candidate during the analysis, and what it answers: always traced. */
package fr.centraleachat.passation.domain.echanges;

/** The attributaires who cannot sign, and who comes next (R2144-7, R2181-7). */
package fr.centraleachat.passation.domain.defaillance;

/** The référés: each forbids the signature of its lots until the juge has decided (CJA L551-4). */
package fr.centraleachat.passation.domain.refere;

package fr.centraleachat.delai.suivi;

import fr.centraleachat.delai.EcheanceAtteinte;

/** The row of an alert whose last day came, and what is said of it. */
record LimiteAtteinte(long alerte, EcheanceAtteinte echeance) {}

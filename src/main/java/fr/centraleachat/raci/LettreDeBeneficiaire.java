package fr.centraleachat.raci;

/** In that cadre, the service instructeur of each bénéficiaire is C or I for that activité. */
record LettreDeBeneficiaire(String cadre, String activite, Lettre lettre) {}

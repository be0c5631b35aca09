package fr.centraleachat.passation.domain.montage;

import fr.centraleachat.tache.Libelle;

/** What the règlement de la consultation says of a negotiation (R2123-5). */
public enum NegociationAnnoncee {
    @Libelle("Non")
    NON,
    @Libelle("Oui")
    OUI,
    @Libelle(
            value = "Oui, ou attribution sans négocier",
            suite = "L’acheteur se réserve d’attribuer sur les offres initiales.")
    OUI_OU_ATTRIBUTION_SANS_NEGOCIER
}

package fr.centraleachat.catalogue.rapport;

import java.util.List;

/**
 * A year of the services communs.
 *
 * @param premiers marchés, those on which most was drawn
 * @param enQuantite marchés whose orders are counted in units: they are in no amount
 * @param finissent the first of those that end in the next year
 * @param nombreQuiFinissent all of them
 */
public record RapportAnnuel(
        Exercice exercice,
        List<LigneDeRapport> indicateurs,
        Montants familles,
        Montants adherents,
        Montants premiers,
        int enQuantite,
        List<MarcheQuiFinit> finissent,
        int nombreQuiFinissent) {

    public int annee() {
        return exercice.annee();
    }

    public boolean estProvisoire() {
        return !exercice.estEntier();
    }
}

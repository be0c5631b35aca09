package fr.centraleachat.passation.domain.dce;

import fr.centraleachat.tache.Champ;
import fr.centraleachat.tache.Champ.Genre;
import fr.centraleachat.tache.Libelle;

/** Another agent than the writer reads the DCE as a lawyer does (DCE-3). */
public record ValidationJuridique(
        @Champ("Votre décision sur le DCE") Decision decision,
        @Champ(
                        value = "Motif du refus, par pièce",
                        si = "decision=REFUSE",
                        genre = Genre.TEXTE_LONG)
                String motifRefus,
        @Champ(
                        value = "Critères, poids, durée, maximum et budget identiques au montage",
                        regle = "R2152-11",
                        aide = "Comparez le règlement et les cahiers des charges au montage.")
                Boolean conformeAuMontage) {

    /** What the reading concludes. */
    public enum Decision {
        @Libelle(
                value = "Valider le DCE",
                suite = "Le dossier part au service instructeur pour visa.")
        VALIDE,
        @Libelle(
                value = "Refuser le DCE",
                suite = "Le dossier revient en rédaction avec votre motif.")
        REFUSE
    }
}

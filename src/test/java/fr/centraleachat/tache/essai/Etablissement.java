package fr.centraleachat.tache.essai;

import fr.centraleachat.common.Montant;
import fr.centraleachat.tache.Champ;
import fr.centraleachat.tache.Champ.Genre;
import fr.centraleachat.tache.Libelle;
import java.util.List;
import java.util.UUID;

/** What completing the first task of the test process takes. */
public record Etablissement(
        @Champ("Décision") Decision decision,
        @Champ(value = "Motif du retour", si = "decision=RETOUR", genre = Genre.TEXTE_LONG)
                String motifRetour,
        @Champ(value = "Crédits", regle = "L2152-3") List<Credit> credits,
        @Champ(value = "Annexe", obligatoire = false) UUID annexe) {

    /** The choice. */
    public enum Decision {
        @Libelle("Accord")
        ACCORD,
        @Libelle("Retour")
        RETOUR
    }

    /** One row. */
    public record Credit(
            @Champ("Imputation") String imputation, @Champ("Montant HT") Montant montantHt) {}
}

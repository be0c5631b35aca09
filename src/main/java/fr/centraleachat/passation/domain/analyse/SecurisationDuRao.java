package fr.centraleachat.passation.domain.analyse;

import fr.centraleachat.tache.Champ;
import fr.centraleachat.tache.Champ.Genre;
import fr.centraleachat.tache.Libelle;
import java.util.List;

/** The juriste's control of the analysis (ANA-5). */
public record SecurisationDuRao(
        @Champ(value = "Points contrôlés", regle = "R2152-11") List<PointDeControle> controles,
        @Champ("Sécurisation juridique") Decision decision,
        @Champ(value = "Points à reprendre", si = "decision=A_REPRENDRE", genre = Genre.TEXTE_LONG)
                String motifReprise) {

    /** What must have been looked at before the report is secured. */
    public enum PointDeControle {
        @Libelle("Candidatures")
        CANDIDATURES,
        @Libelle("Régularité des offres")
        REGULARITE,
        @Libelle("Offres anormalement basses")
        OFFRES_ANORMALEMENT_BASSES,
        @Libelle("Critères et méthode annoncés")
        CRITERES_ET_METHODE_ANNONCES,
        @Libelle("Calcul des notes")
        CALCUL_DES_NOTES,
        @Libelle("Motifs")
        MOTIFS
    }

    /** What the control concludes. */
    public enum Decision {
        @Libelle(value = "Rapport sécurisé", suite = "Il passe à la validation de la DCPM.")
        SECURISE,
        @Libelle(
                value = "À reprendre",
                suite = "Il retourne au service instructeur avec vos points.")
        A_REPRENDRE
    }
}

package fr.centraleachat.passation.domain.saisine;

import fr.centraleachat.common.Montant;
import fr.centraleachat.tache.Champ;
import fr.centraleachat.tache.Champ.Genre;
import java.util.List;

/** The fiche projet de marché, on which the consulted give their avis (SAI-2). */
public record FicheProjet(
        @Champ(value = "Contexte, enjeux et résultats attendus", genre = Genre.TEXTE_LONG)
                String contexteEtEnjeux,
        @Champ(
                        value = "Base de l’estimation",
                        regle = "R2121-1, R2121-3",
                        genre = Genre.TEXTE_LONG,
                        aide = "Consommations, devis, marché précédent.")
                String methodeEstimation,
        @Champ(
                        value = "Entreprises rencontrées et mesures prises pour garder l’égalité",
                        obligatoire = false,
                        regle = "R2111-1, R2111-2, R2184-3",
                        genre = Genre.TEXTE_LONG,
                        aide = "À remplir si des échanges ont eu lieu avant la consultation.")
                String sourcing,
        @Champ(value = "Crédits inscrits ou à inscrire", regle = "L2152-3")
                List<Credit> creditsInscrits) {

    /** A budget line of one year, in euros HT. */
    public record Credit(
            @Champ("Imputation") String imputation,
            @Champ("Exercice") Integer exercice,
            @Champ("Montant (HT)") Montant montantHt) {}
}

package fr.centraleachat.passation.domain.marche;

import fr.centraleachat.common.Montant;
import fr.centraleachat.tache.Champ;
import fr.centraleachat.tache.Champ.Genre;
import fr.centraleachat.tache.Libelle;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;

/** What is published of the marché of a lot: the avis, and the données essentielles (ACH-7). */
public record AvisDAttribution(
        @Champ(
                        value = "Supports de l’avis d’attribution",
                        obligatoire = false,
                        regle = "R2183-1",
                        aide = "Dû en procédure formalisée, volontaire en procédure adaptée.")
                List<Support> supportsAvis,
        @Champ(value = "Résultat publié par lot", obligatoire = false, regle = "R2183-1, R2185-1")
                List<ResultatPublie> lotsPublies,
        @Champ(
                        value = "Envois constatés, un par support",
                        obligatoire = false,
                        regle = "R2183-1",
                        aide =
                                "Envoyez l’avis à chaque support, puis écrivez quand, et la"
                                        + " référence qu’il a donnée.")
                List<EnvoiDAvis> envois,
        @Champ(
                        value = "Données essentielles publiées le",
                        obligatoire = false,
                        regle = "R2196-1",
                        aide =
                                "Après la notification : elles en portent la date. Si le marché"
                                        + " n’est pas encore notifié, laissez vide : l’application"
                                        + " vous demandera cette publication ensuite.")
                LocalDate datePublicationDonnees) {

    /** Amounts in euros HT. */
    public record ResultatPublie(
            @Champ("Lot") Integer lot,
            @Champ("Résultat") Resultat resultat,
            @Champ(value = "Opérateur (SIRET)", obligatoire = false) String operateur,
            @Champ(value = "Montant (HT)", obligatoire = false) Montant montantHt,
            @Champ(value = "Motif", obligatoire = false, genre = Genre.TEXTE_LONG) String motif) {}

    /** {@code publieLe} is null until the support has published. */
    public record EnvoiDAvis(
            @Champ("Support") Support support,
            @Champ("Envoyé le") Instant envoyeLe,
            @Champ("Référence") String reference,
            @Champ(value = "Publié le", obligatoire = false) Instant publieLe) {}

    /** Where an avis d’attribution may be published. */
    public enum Support {
        @Libelle("BOAMP")
        BOAMP,
        @Libelle("JOUE")
        JOUE,
        @Libelle("Journal d’annonces légales")
        JAL,
        @Libelle("Profil d’acheteur")
        PROFIL_ACHETEUR
    }

    /** What became of a lot. */
    public enum Resultat {
        @Libelle("Attribué")
        ATTRIBUE,
        @Libelle("Non attribué")
        NON_ATTRIBUE
    }
}

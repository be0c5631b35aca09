package fr.centraleachat.catalogue.importation.classeur;

import java.util.List;

/** What the workbook says beyond the open data. */
enum ColonnePropre {
    NOMS("noms", "Noms des titulaires", "Dans le même ordre que les SIRET, séparés par « ; »."),
    TYPES(
            "typesIdentifiant",
            "Type d’identifiant des titulaires",
            "SIRET si rien n’est écrit ; sinon TVA, TAHITI, RIDET, FRWF, IREP ou HORS-UE, dans le"
                    + " même ordre, séparés par « ; »."),
    REFERENCE(
            "reference",
            "Référence au catalogue",
            "La vôtre, seize caractères au plus, unique ; un numéro est donné si rien n’est écrit."),
    LOT("lot", "Numéro du lot", "Un nombre entier, au moins 1."),
    FAMILLE("famille", "Famille d’achat", "Le code ou le nom de la famille."),
    FIN(
            "fin",
            "Dernier jour du marché",
            "Une date ; calculée d’après la durée si rien n’est écrit."),
    MINIMUM("minimum", "Minimum", "Dans l’unité du maximum."),
    MAXIMUM(
            "maximum",
            "Maximum",
            "Le plafond des commandes de la première période ; les reconductions se saisissent sur la"
                    + " page du marché."),
    UNITE("unite", "Unité du maximum", "Euros HT si rien n’est écrit."),
    BENEFICIAIRES(
            "beneficiaires",
            "Adhérents identifiés",
            "Qui peut commander, par code ou par nom, séparés par « ; » (R2162-6).");

    static final String EN_EUROS = "Euros HT";
    static final String EN_QUANTITE = "Quantité";

    private final String code;
    private final String libelle;
    private final String note;

    ColonnePropre(String code, String libelle, String note) {
        this.code = code;
        this.libelle = libelle;
        this.note = note;
    }

    String code() {
        return code;
    }

    ColonneDeMarche colonne() {
        var valeurs = this == UNITE ? List.of(EN_EUROS, EN_QUANTITE) : List.<String>of();
        return new ColonneDeMarche(code, libelle, null, false, valeurs, note);
    }
}

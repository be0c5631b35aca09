package fr.centraleachat.catalogue.importation.classeur;

import fr.centraleachat.catalogue.decp.ChampDecp;
import fr.centraleachat.catalogue.decp.NatureDeChamp;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * A column of the workbook.
 *
 * @param code of the field, as the remarks of an import name it
 * @param champ null when the open data do not know it
 * @param valeurs what may be chosen, empty for anything
 * @param note what is to be written there
 */
public record ColonneDeMarche(
        String code,
        String libelle,
        ChampDecp champ,
        boolean obligatoire,
        List<String> valeurs,
        String note) {

    private static final List<String> OUI_NON = List.of("Oui", "Non");

    static ColonneDeMarche de(ChampDecp champ) {
        return new ColonneDeMarche(
                champ.code(),
                champ.libelle(),
                champ,
                EXIGES.contains(champ),
                valeurs(champ),
                note(champ));
    }

    /** Without these, a row is no marché; the others are completed before the publication. */
    private static final List<ChampDecp> EXIGES =
            List.of(
                    ChampDecp.ID,
                    ChampDecp.ACHETEUR,
                    ChampDecp.OBJET,
                    ChampDecp.CPV,
                    ChampDecp.MONTANT,
                    ChampDecp.TITULAIRES);

    /** The fields of the open data in their order, then ours. */
    public static List<ColonneDeMarche> toutes() {
        var colonnes = new ArrayList<ColonneDeMarche>();
        for (var champ : ChampDecp.values()) {
            colonnes.add(de(champ));
            if (champ == ChampDecp.TITULAIRES) {
                colonnes.add(ColonnePropre.NOMS.colonne());
                colonnes.add(ColonnePropre.TYPES.colonne());
            }
        }
        for (var propre : ColonnePropre.values()) {
            if (!colonnes.contains(propre.colonne())) {
                colonnes.add(propre.colonne());
            }
        }
        return colonnes;
    }

    /** As it is named to an agent. */
    public static Optional<String> libelle(String code) {
        return toutes().stream()
                .filter(c -> c.code().equals(code))
                .map(ColonneDeMarche::libelle)
                .findFirst();
    }

    String entete() {
        return obligatoire ? libelle + " *" : libelle;
    }

    private static List<String> valeurs(ChampDecp champ) {
        return switch (champ.nature()) {
            case CHOIX -> champ.valeurs();
            case OUI_NON -> OUI_NON;
            default -> List.of();
        };
    }

    private static String note(ChampDecp champ) {
        if (champ.nature() == NatureDeChamp.PLUSIEURS) {
            return "Une ou plusieurs valeurs, séparées par « ; » : "
                    + String.join(" ; ", champ.valeurs());
        }
        return switch (champ.nature()) {
            case SIRET -> "Quatorze chiffres.";
            case TITULAIRES -> "Le SIRET de chaque titulaire, séparés par « ; ».";
            case JOUR -> "Une date : 30/11/2026 ou 2026-11-30.";
            case ENTIER -> "Un nombre entier, au moins 1.";
            case MONTANT -> "En euros HT : 1234,56. Pour un accord-cadre, son maximum.";
            case PART -> "De 0 à 1 : 0,2 pour 20 %.";
            case CHOIX, OUI_NON -> "À choisir dans la liste.";
            default -> "Un texte.";
        };
    }
}

package fr.centraleachat.tache.web;

import fr.centraleachat.common.Formats;
import java.util.List;
import java.util.stream.Collectors;

/**
 * One field as {@code fragments/champs.html} draws it. Built with {@link #de}.
 *
 * @param nom path of the value in the body ({@code lots[0].objet}), and name of the posted field;
 *     several values repeat it
 * @param aide help under the field, null if none
 * @param regle the article, null if none
 * @param si condition on another field of the same record as {@code @Champ.si} writes it, null when
 *     the field always applies
 * @param siTexte the same in words, for the page: « si la décision est un renvoi »
 * @param valeurs as posted: dates ISO 8601, amounts with a decimal comma or point; none, one, or
 *     several
 * @param choix what may be chosen
 * @param erreurs messages, each with its article at its end if it has one
 * @param repere tells its row from the others: once known it is read, not typed
 * @param colonnes of a TABLEAU: one field a column, whose {@code nom} is that of the component
 * @param lignes of a TABLEAU; of a GROUPE the only one, under the path of the group itself
 */
public record ChampDePage(
        String nom,
        String libelle,
        Genre genre,
        String aide,
        String regle,
        boolean obligatoire,
        String si,
        String siTexte,
        List<String> valeurs,
        List<Choix> choix,
        List<String> erreurs,
        boolean repere,
        List<ChampDePage> colonnes,
        List<Ligne> lignes) {

    /** How a field is drawn. */
    public enum Genre {
        TEXTE,
        TEXTE_LONG,
        ENTIER,
        MONTANT,
        POURCENT,
        DATE,
        INSTANT,
        BOOLEEN,
        CHOIX,
        CHOIX_MULTIPLE,
        PIECE,
        PIECES,
        AGENT,
        ADHERENT,
        ADHERENTS,
        GROUPE,
        TABLEAU
    }

    /**
     * @param suite what follows from it, shown under the choice; null if nothing to say
     */
    public record Choix(String valeur, String libelle, String suite) {

        public static Choix de(String valeur, String libelle) {
            return new Choix(valeur, libelle, null);
        }
    }

    /**
     * A row of a TABLEAU.
     *
     * @param nom its path: {@code lots[0]}
     * @param champs in the order of the columns
     */
    public record Ligne(String nom, List<ChampDePage> champs) {

        /** What tells it from the others, in words: « Lot 1 · Prix ». Empty when nothing does. */
        public String titre() {
            return champs.stream()
                    .filter(ChampDePage::fige)
                    .map(ChampDePage::enClair)
                    .collect(Collectors.joining(" · "));
        }

        /** A repère that this row does without is not asked for. */
        public boolean montre(ChampDePage champ) {
            return !champ.repere
                    || champ.obligatoire
                    || champ.enErreur()
                    || !champ.valeurs.isEmpty()
                    || champs.stream().noneMatch(ChampDePage::fige);
        }
    }

    private static final int CHOIX_EN_BOUTONS = 6;
    private static final int COLONNES_EN_TABLEAU = 4;
    private static final int LARGEUR_DE_LIGNE = 90;
    private static final int HAUTEUR_MAXIMALE = 14;

    public static EbaucheDeChamp de(String nom, String libelle, Genre genre) {
        return new EbaucheDeChamp(nom, libelle, genre);
    }

    public String id() {
        return Formats.ancreDe(nom);
    }

    public String valeur() {
        return valeurs.isEmpty() ? null : valeurs.get(0);
    }

    /** Rows of a long text: enough to read what it holds already, three at least. */
    public int hauteur() {
        var texte = valeur() == null ? "" : valeur();
        long lignes = texte.lines().mapToLong(l -> 1 + l.length() / LARGEUR_DE_LIGNE).sum();
        return (int) Math.max(3, Math.min(lignes + 1, HAUTEUR_MAXIMALE));
    }

    public boolean contient(String valeur) {
        return valeurs.contains(valeur);
    }

    public boolean enErreur() {
        return !erreurs.isEmpty();
    }

    /** Ids of what describes the field, null when nothing does. */
    public String decritPar() {
        var ids = (enErreur() ? id() + "-erreur " : "") + (aide == null ? "" : id() + "-aide");
        return ids.isBlank() ? null : ids.strip();
    }

    /** What may be chosen; a BOOLEEN offers oui and non. */
    public List<Choix> propositions() {
        return genre == Genre.BOOLEEN
                ? List.of(Choix.de("true", "Oui"), Choix.de("false", "Non"))
                : choix;
    }

    /**
     * Few choices are radio buttons; many are a list, as are those of a row, which is short, and
     * those that one may leave: a button once pressed stays so.
     */
    public boolean enBoutons() {
        return !nom.contains("[")
                && (obligatoire || si != null)
                && (genre == Genre.BOOLEEN
                        || genre == Genre.CHOIX && choix.size() <= CHOIX_EN_BOUTONS);
    }

    /** A group of buttons or boxes: it has a legend where a single field has a label. */
    public boolean enGroupe() {
        return enBoutons()
                || genre == Genre.CHOIX_MULTIPLE
                || genre == Genre.ADHERENTS
                || genre == Genre.PIECES && !choix.isEmpty()
                || deChamps();
    }

    /** Holds fields of its own, in one block or in rows. */
    public boolean deChamps() {
        return genre == Genre.GROUPE || genre == Genre.TABLEAU;
    }

    /** Read in its place, and sent back as it is. */
    public boolean fige() {
        return repere && !valeurs.isEmpty() && !enErreur();
    }

    /** The value as one reads it under its name: « Longvic », « 1, 2 ». */
    public String enMots() {
        return valeurs.stream()
                .flatMap(String::lines)
                .map(this::enMots)
                .collect(Collectors.joining(", "));
    }

    /** The value as one reads it alone: « Longvic », « Lots 1, 2 ». */
    String enClair() {
        var mots = enMots();
        return choix.isEmpty() && mots.matches("[\\d, ]+") ? libelle + " " + mots : mots;
    }

    private String enMots(String valeur) {
        return propositions().stream()
                .filter(p -> p.valeur().equals(valeur))
                .map(Choix::libelle)
                .findFirst()
                .orElse(valeur);
    }

    /** Some row of the TABLEAU has something in that column, or may have. */
    public boolean montre(int colonne) {
        return lignes.stream().anyMatch(l -> l.montre(l.champs().get(colonne)));
    }

    /** A TABLEAU of few short columns to fill is a table; else one block a row. */
    public boolean enColonnes() {
        return colonnes.stream().filter(c -> !c.repere).count() <= COLONNES_EN_TABLEAU
                && colonnes.stream()
                        .noneMatch(c -> c.genre == Genre.TABLEAU || c.genre == Genre.TEXTE_LONG)
                && (colonnes.size() <= COLONNES_EN_TABLEAU
                        || colonnes.stream().noneMatch(c -> c.genre == Genre.PIECE));
    }
}

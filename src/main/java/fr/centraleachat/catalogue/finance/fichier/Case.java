package fr.centraleachat.catalogue.finance.fichier;

/**
 * A cell as it is in the file.
 *
 * @param formule computed by the workbook: what it is worth is not known
 */
public record Case(String texte, boolean formule) {

    static final Case VIDE = new Case("", false);

    static Case de(String texte) {
        return new Case(texte == null ? "" : texte.strip(), false);
    }

    public boolean estVide() {
        return texte.isEmpty() && !formule;
    }
}

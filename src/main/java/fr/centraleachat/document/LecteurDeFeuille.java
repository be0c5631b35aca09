package fr.centraleachat.document;

import fr.centraleachat.document.FeuilleLue.Cellule;
import fr.centraleachat.document.FeuilleLue.Ligne;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Consumer;
import org.apache.poi.xssf.model.SharedStrings;
import org.xml.sax.Attributes;
import org.xml.sax.helpers.DefaultHandler;

/** Reads the XML of one sheet (ECMA-376, part 1, 18.3): rows, cells, values, formulas. */
final class LecteurDeFeuille extends DefaultHandler {

    private final SharedStrings textes;
    private final StylesDeCellule styles;
    private final int lignesMaximales;
    private final Consumer<Ligne> lecteur;
    private final List<Ligne> lignes = new ArrayList<>();
    private final List<String> fusions = new ArrayList<>();
    private final StringBuilder valeur = new StringBuilder();
    private final StringBuilder expression = new StringBuilder();
    private Map<String, Cellule> cellules = new LinkedHashMap<>();
    private int lues;
    private int numero;
    private String colonne;
    private String genre;
    private int style;
    private boolean formule;
    private boolean dansLaValeur;
    private boolean dansLaFormule;

    LecteurDeFeuille(SharedStrings textes, StylesDeCellule styles, int lignesMaximales) {
        this.textes = textes;
        this.styles = styles;
        this.lignesMaximales = lignesMaximales;
        this.lecteur = lignes::add;
    }

    /** Keeps no row: each is given as it is read. */
    LecteurDeFeuille(
            SharedStrings textes,
            StylesDeCellule styles,
            int lignesMaximales,
            Consumer<Ligne> lecteur) {
        this.textes = textes;
        this.styles = styles;
        this.lignesMaximales = lignesMaximales;
        this.lecteur = lecteur;
    }

    FeuilleLue feuille(String nom) {
        return new FeuilleLue(nom, lignes, fusions);
    }

    @Override
    public void startElement(String uri, String nom, String qualifie, Attributes attributs)
            throws FeuilleTropLongue {
        switch (nom) {
            case "row" -> commencerLaLigne(attributs.getValue("r"));
            case "c" -> commencerLaCellule(attributs);
            case "f" -> commencerLaFormule();
            case "v", "t" -> dansLaValeur = true;
            case "mergeCell" -> fusions.add(attributs.getValue("ref"));
            default -> {}
        }
    }

    private void commencerLaLigne(String rang) {
        numero = rang == null ? numero + 1 : Integer.parseInt(rang);
        cellules = new LinkedHashMap<>();
    }

    private void commencerLaCellule(Attributes attributs) {
        var reference = attributs.getValue("r");
        colonne = reference == null ? "?" : reference.replaceAll("\\d", "");
        genre = attributs.getValue("t");
        var numeroDeStyle = attributs.getValue("s");
        style = numeroDeStyle == null ? -1 : Integer.parseInt(numeroDeStyle);
        formule = false;
        valeur.setLength(0);
        expression.setLength(0);
    }

    private void commencerLaFormule() {
        formule = true;
        dansLaFormule = true;
    }

    @Override
    public void characters(char[] lettres, int debut, int longueur) {
        if (dansLaValeur) {
            valeur.append(lettres, debut, longueur);
        } else if (dansLaFormule) {
            expression.append(lettres, debut, longueur);
        }
    }

    @Override
    public void endElement(String uri, String nom, String qualifie) throws FeuilleTropLongue {
        switch (nom) {
            case "v", "t" -> dansLaValeur = false;
            case "f" -> dansLaFormule = false;
            case "c" -> terminerLaCellule();
            case "row" -> terminerLaLigne();
            default -> {}
        }
    }

    private void terminerLaCellule() {
        var texte = valeur.isEmpty() ? "" : texte().strip();
        if (!texte.isEmpty() || formule) {
            cellules.put(colonne, new Cellule(texte, formule, expression.toString()));
        }
    }

    private void terminerLaLigne() throws FeuilleTropLongue {
        if (cellules.isEmpty()) {
            return;
        }
        if (lues++ == lignesMaximales) {
            throw new FeuilleTropLongue(lignesMaximales);
        }
        lecteur.accept(new Ligne(numero, cellules));
    }

    private String texte() {
        var brut = valeur.toString();
        return switch (genre == null ? "n" : genre) {
            case "s" -> textes.getItemAt(Integer.parseInt(brut.strip())).getString();
            case "b" -> brut.strip().equals("1") ? "true" : "false";
            case "n" -> styles.lire(brut.strip(), style);
            default -> brut;
        };
    }
}

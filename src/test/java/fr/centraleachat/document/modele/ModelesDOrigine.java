package fr.centraleachat.document.modele;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

/**
 * Wrote the first modèles, shipped as files, from their text in {@code modeles/}: run again only to
 * write them anew. A line is a paragraph, its first signs its style; lines with bars, a table.
 */
final class ModelesDOrigine {

    static final Path TEXTES = Path.of("src/test/resources/modeles");
    static final Path DOSSIER = Path.of("src/main/resources/reference/modeles");

    private static final String FICHE = "fiche";
    private static final String LISTE = "liste ";

    private ModelesDOrigine() {}

    public static void main(String[] arguments) throws IOException {
        Files.createDirectories(DOSSIER);
        try (var textes = Files.list(TEXTES)) {
            for (var texte : textes.toList()) {
                var nom = texte.getFileName().toString().replace(".txt", ".docx");
                Files.write(DOSSIER.resolve(nom), rediger(lire(texte)));
            }
        }
    }

    static byte[] rediger(List<String> lignes) {
        var paysage = lignes.get(0).equals("paysage");
        var redaction = paysage ? Redaction.enLargeur() : Redaction.enHauteur();
        for (int i = paysage ? 1 : 0; i < lignes.size(); i++) {
            var ligne = lignes.get(i);
            if (ligne.equals(FICHE) || ligne.startsWith(LISTE)) {
                var rangees = rangees(lignes, i + 1);
                i += rangees.length;
                tableau(redaction, ligne, rangees);
            } else {
                paragraphe(redaction, ligne);
            }
        }
        return redaction.octets();
    }

    private static void tableau(Redaction redaction, String ligne, String[][] rangees) {
        if (ligne.equals(FICHE)) {
            redaction.fiche(rangees);
        } else {
            redaction.liste(ligne.substring(LISTE.length()), rangees);
        }
    }

    private static String[][] rangees(List<String> lignes, int debut) {
        var rangees = new ArrayList<String[]>();
        for (int i = debut; i < lignes.size() && lignes.get(i).startsWith("| "); i++) {
            rangees.add(lignes.get(i).substring(2).split(" \\| ", 2));
        }
        return rangees.toArray(String[][]::new);
    }

    private static void paragraphe(Redaction redaction, String ligne) {
        if (ligne.startsWith("en-tête : ")) {
            redaction.enTete(ligne.substring(10));
        } else if (ligne.startsWith("pied : ")) {
            redaction.pied(ligne.substring(7));
        } else if (ligne.startsWith("# ")) {
            redaction.titre(ligne.substring(2));
        } else if (ligne.startsWith("## ")) {
            redaction.sousTitre(ligne.substring(3));
        } else if (ligne.startsWith("### ")) {
            redaction.partie(ligne.substring(4));
        } else if (ligne.startsWith("#### ")) {
            redaction.section(ligne.substring(5));
        } else if (ligne.startsWith("> ")) {
            redaction.aDroite(ligne.substring(2));
        } else if (ligne.matches("\\{\\{[?/]\\w+}}")) {
            redaction.bloc(ligne);
        } else {
            redaction.texte(ligne);
        }
    }

    private static List<String> lire(Path texte) {
        try {
            return Files.readAllLines(texte);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}

package fr.centraleachat.document.modele;

import java.util.List;

/** A part of a modèle, with where an author finds it. */
sealed interface ElementDeModele {

    /** Its text, all runs together: a word processor cuts a field as it likes. */
    record Paragraphe(String place, String texte) implements ElementDeModele {}

    /** Each cell is a zone of its own. */
    record Tableau(String place, List<List<Zone>> lignes) implements ElementDeModele {}

    /** What a block may not leave: the body, a cell, a header. */
    record Zone(List<ElementDeModele> elements) {

        String texte() {
            var texte = new StringBuilder();
            for (var element : elements) {
                if (element instanceof Paragraphe p) {
                    texte.append(p.texte()).append('\n');
                }
            }
            return texte.toString();
        }
    }
}

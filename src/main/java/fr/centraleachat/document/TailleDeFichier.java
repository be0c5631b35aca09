package fr.centraleachat.document;

import org.springframework.util.unit.DataSize;

/** What an agent reads when a file is too large. */
public final class TailleDeFichier {

    private TailleDeFichier() {}

    public static String message(DataSize limite) {
        return "Le fichier dépasse "
                + limite.toMegabytes()
                + " Mo. Réduisez-le, ou déposez-le en plusieurs fichiers.";
    }
}

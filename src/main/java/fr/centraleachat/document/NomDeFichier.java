package fr.centraleachat.document;

import fr.centraleachat.common.DonneesRefusees;
import java.text.Normalizer;

/**
 * A file name that is safe to keep and to give back, in Unicode form C, so that the same name typed
 * on another system is the same.
 */
public record NomDeFichier(String valeur) {

    private static final int LONGUEUR_MAXIMALE = 200;

    /**
     * @throws DonneesRefusees when it is empty, too long, a path, or holds invisible characters
     */
    public NomDeFichier {
        valeur = valeur == null ? "" : Normalizer.normalize(valeur.strip(), Normalizer.Form.NFC);
        var defaut = defaut(valeur);
        if (defaut != null) {
            throw DonneesRefusees.champ("fichier", defaut);
        }
    }

    private static String defaut(String nom) {
        if (nom.isEmpty()) {
            return "Le fichier n’a pas de nom : choisissez un fichier.";
        }
        if (nom.length() > LONGUEUR_MAXIMALE) {
            return "Le nom du fichier dépasse "
                    + LONGUEUR_MAXIMALE
                    + " caractères : raccourcissez-le.";
        }
        if (nom.contains("/") || nom.contains("\\") || nom.equals(".") || nom.equals("..")) {
            return "Le nom du fichier contient un chemin de dossier :"
                    + " donnez le seul nom du fichier, sans « / » ni « \\ ».";
        }
        if (nom.codePoints().anyMatch(NomDeFichier::estInvisible)) {
            return "Le nom du fichier contient des caractères invisibles : renommez le fichier.";
        }
        return null;
    }

    /** Control and format characters can make a name read otherwise than it is. */
    private static boolean estInvisible(int caractere) {
        return switch (Character.getType(caractere)) {
            case Character.CONTROL,
                    Character.FORMAT,
                    Character.LINE_SEPARATOR,
                    Character.PARAGRAPH_SEPARATOR,
                    Character.SURROGATE,
                    Character.UNASSIGNED ->
                    true;
            default -> false;
        };
    }
}

package fr.centraleachat.courriel.domain;

import java.util.List;

/**
 * What is to be told to somebody.
 *
 * @param cle of what it tells and to whom: written once, however often it is asked for
 * @param procedures those it speaks of, empty when it is for the recipient alone
 * @param adresse null when none is known
 * @param lettre that it carries, null when it carries none
 */
public record NouveauCourriel(
        String cle,
        GenreDeCourriel genre,
        List<String> procedures,
        String destinataire,
        String adresse,
        String objet,
        String texte,
        List<PieceJointe> pieces,
        LettrePortee lettre) {

    public NouveauCourriel(
            String cle,
            GenreDeCourriel genre,
            List<String> procedures,
            String destinataire,
            String adresse,
            String objet,
            String texte,
            List<PieceJointe> pieces) {
        this(cle, genre, procedures, destinataire, adresse, objet, texte, pieces, null);
    }

    /** What an agent typed may be quoted in the subject: it stays on one line. */
    public NouveauCourriel {
        objet = objet.replaceAll("\\p{Cntrl}+", " ");
        procedures = List.copyOf(procedures);
        pieces = List.copyOf(pieces);
    }
}

package fr.centraleachat.passation.domain.dce;

import fr.centraleachat.document.Piece;

/**
 * One piece that the DCE should hold, and the version that stands for it in the file.
 *
 * @param cle of the copy: the number of a lot, empty when there is one only
 * @param fichier name under which the application writes it, null for what it does not write
 * @param piece null while there is none
 */
public record LigneDuDce(
        PieceAttendue attendue,
        String cle,
        String libelle,
        String fichier,
        Piece piece,
        Origine origine) {

    /** Where the version that stands for it comes from. */
    public enum Origine {
        ABSENTE,
        APPLICATION,
        AGENT
    }

    /** What the application does not write is what the fiche of the DCE names. */
    LigneDuDce avec(Piece citee) {
        return piece == null && citee != null
                ? new LigneDuDce(attendue, cle, libelle, fichier, citee, Origine.AGENT)
                : this;
    }

    public boolean estEcriteIci() {
        return fichier != null;
    }

    /** The application would write over what an agent did: only if it is asked to. */
    public boolean estAuxMainsDUnAgent() {
        return origine == Origine.AGENT;
    }

    public boolean estAbsente() {
        return origine == Origine.ABSENTE;
    }
}

package fr.centraleachat.passation.domain.dce;

/**
 * A piece that a DCE must hold, or had better.
 *
 * @param rubrique field of the {@link Dce} that holds it
 * @param parLot one for each lot
 * @param document code of the document that the application writes, null for none
 * @param regle the text that asks for it
 */
public record PieceAttendue(
        String piece,
        String libelle,
        String rubrique,
        boolean parLot,
        String document,
        boolean obligatoire,
        String regle) {}

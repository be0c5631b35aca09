package fr.centraleachat.passation.domain.dce;

import fr.centraleachat.document.Piece;

/**
 * What became of one piece when the DCE was written.
 *
 * @param piece the version that stands for it now
 */
public record PieceEcrite(String libelle, Sort sort, Piece piece) {

    /** What was done. */
    public enum Sort {
        ECRITE("écrite"),
        INCHANGEE("déjà à jour"),
        GARDEE("gardée, version d’un agent");

        private final String libelle;

        Sort(String libelle) {
            this.libelle = libelle;
        }

        public String libelle() {
            return libelle;
        }
    }
}

package fr.centraleachat.document;

import java.time.Instant;
import java.util.List;

/** Gives the data of one document: a bean of the module that knows the procédure. */
public interface RedacteurDeDocument {

    GenreDeDocument genre();

    /**
     * What can be written of a procédure now by the caller; empty while there is nothing to say, or
     * for whom may not know it.
     */
    List<Exemplaire> exemplaires(String procedure);

    /**
     * An instance of the genre's record.
     *
     * @param cle of an {@link Exemplaire}
     * @throws fr.centraleachat.common.EtatIncompatible while the procédure has nothing to say
     * @throws fr.centraleachat.common.AccesRefuse to whom may not know it
     */
    Record donnees(String procedure, String cle);

    /**
     * The instant whose modèle it follows: the opening of the procédure, unless the document tells
     * an act that has a date of its own.
     *
     * @param cle of an {@link Exemplaire}
     */
    default Instant date(String cle, Instant debut) {
        return debut;
    }

    /**
     * One copy: a letter has one for each addressee.
     *
     * @param cle empty when there is one only
     * @param libelle what tells it from the others, also in the name of its file
     */
    record Exemplaire(String cle, String libelle) {

        public static Exemplaire unique() {
            return new Exemplaire("", "");
        }
    }
}

package fr.centraleachat.delai.web;

import fr.centraleachat.common.DonneesRefusees;
import fr.centraleachat.delai.retroplanning.Souhait;
import java.time.LocalDate;

/**
 * Which targets are looked at: in the address.
 *
 * @param au day, today when nothing is written
 */
record FiltreDesCibles(String procedure, String adherent, String au) {

    /**
     * @throws DonneesRefusees when the kind of procédure or the day is unknown
     */
    Lu lire(LocalDate aujourdHui) {
        var lecture = new Lecture();
        var jour = lecture.jour("au", au);
        var lu =
                new Lu(
                        type(lecture, procedure),
                        Lecture.texte(adherent),
                        jour == null ? aujourdHui : jour);
        lecture.conclure();
        return lu;
    }

    /** Null for every kind. */
    static String type(Lecture lecture, String texte) {
        return Lecture.estVide(texte)
                ? null
                : lecture.parmi(Souhait.Forme.class, "procedure", texte).name();
    }

    /** Read, with the day. */
    record Lu(String procedure, String adherent, LocalDate au) {}
}

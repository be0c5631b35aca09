package fr.centraleachat.delai.web;

import fr.centraleachat.common.DonneesRefusees;
import fr.centraleachat.delai.retroplanning.Souhait;
import fr.centraleachat.delai.suivi.Base;

/**
 * What a manager chooses.
 *
 * @param choix CIBLE, MEDIANE; empty to follow the common choice
 * @param procedure of which measures are looked at
 */
record BaseDemande(String choix, String motif, String procedure) {

    /**
     * @throws DonneesRefusees when it is neither
     */
    Base base() {
        if (Lecture.estVide(choix)) {
            return null;
        }
        var lecture = new Lecture();
        var base = lecture.parmi(Base.class, "choix", choix);
        lecture.conclure();
        return base;
    }

    String type() {
        var lecture = new Lecture();
        var type = lecture.parmi(Souhait.Forme.class, "procedure", procedure);
        lecture.conclure();
        return type.name();
    }
}

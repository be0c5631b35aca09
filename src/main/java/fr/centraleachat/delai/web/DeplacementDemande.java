package fr.centraleachat.delai.web;

import fr.centraleachat.common.DonneesRefusees;
import fr.centraleachat.delai.suivi.FiltreDEcarts;
import java.util.List;

/**
 * Which targets are looked at, and which are to be moved.
 *
 * @param cles those that are ticked
 * @param choix « tout » for all those that are looked at
 */
record DeplacementDemande(
        String phase,
        String procedure,
        String adherent,
        String page,
        List<String> cles,
        String choix,
        String motif) {

    static final int TAILLE = 50;

    /**
     * @throws DonneesRefusees when the kind of procédure is unknown
     */
    FiltreDEcarts filtre() {
        var lecture = new Lecture();
        var filtre =
                new FiltreDEcarts(
                        Lecture.texte(phase),
                        FiltreDesCibles.type(lecture, procedure),
                        Lecture.texte(adherent));
        lecture.conclure();
        return filtre;
    }

    List<String> cochees() {
        return cles == null ? List.of() : cles;
    }

    public boolean estCochee(String cle) {
        return cochees().contains(cle);
    }

    boolean tout() {
        return "tout".equals(choix);
    }

    int rang() {
        return page != null && page.matches("\\d{1,6}") ? Integer.parseInt(page) : 0;
    }
}

package fr.centraleachat.delai;

import fr.centraleachat.common.DonneesRefusees;
import fr.centraleachat.common.Erreur;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;

/** The one place where the application computes a date limit. */
public final class CalculDeDelai {

    private static final int PREMIERE_ANNEE = 2008;
    private static final int DERNIERE_ANNEE = 2100;

    private CalculDeDelai() {}

    /**
     * @param depart day of the event, in Europe/Paris
     * @return the last day of the délai; for jours francs and {@link Methode#DATE_A_DATE}, the
     *     first day on which the act is possible (the last one, backwards)
     * @throws DonneesRefusees when the length or the year makes no sense
     */
    public static DateCalculee calculer(
            LocalDate depart, int duree, Unite unite, Methode methode, Sens sens) {
        return calculer(depart, duree, unite, methode, sens, CalendrierLocal.national());
    }

    /** Likewise, by the holidays of a département. */
    public static DateCalculee calculer(
            LocalDate depart,
            int duree,
            Unite unite,
            Methode methode,
            Sens sens,
            CalendrierLocal calendrier) {
        verifier(depart, duree, unite);
        var decompte = new Decompte(depart, duree, unite, sens, calendrier);
        switch (methode) {
            case REGLEMENT_1182_71 -> decompte.selonLeReglement();
            case DATE_A_DATE -> decompte.deDateADate();
            case FRANC -> decompte.franc();
            case SIMPLE -> decompte.simple();
        }
        if (sens == Sens.AVANT) {
            decompte.reculerAuJourOuvre();
        }
        return new DateCalculee(
                decompte.date(), decompte.etapes(), methode.libelle(), methode.article());
    }

    private static void verifier(LocalDate depart, int duree, Unite unite) {
        List<Erreur> erreurs = new ArrayList<>();
        if (depart.getYear() < PREMIERE_ANNEE || depart.getYear() > DERNIERE_ANNEE) {
            erreurs.add(
                    Erreur.de(
                            "depart",
                            "Choisissez une date de départ entre 2008 et 2100 : les jours fériés"
                                    + " ne sont pas connus au-delà."));
        }
        if (duree <= 0) {
            erreurs.add(Erreur.de("duree", "Indiquez une durée d’au moins 1."));
        } else if (duree > unite.dureeMaximale()) {
            erreurs.add(
                    Erreur.de(
                            "duree",
                            "Indiquez une durée d’au plus %d %s."
                                    .formatted(unite.dureeMaximale(), unite.libelle())));
        }
        DonneesRefusees.siErreurs(erreurs);
    }
}

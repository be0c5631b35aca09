package fr.centraleachat.delai.retroplanning;

import fr.centraleachat.delai.CalculDeDelai;
import fr.centraleachat.delai.DateCalculee;
import fr.centraleachat.delai.DateCalculee.Etape;
import fr.centraleachat.delai.Methode;
import fr.centraleachat.delai.Sens;
import fr.centraleachat.delai.Unite;
import fr.centraleachat.delai.retroplanning.Retroplanning.Jalon;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;

/**
 * The last day to send the avis, for a given day of the DLRO. The délai runs whoever works; one is
 * sent on a worked day only.
 */
final class ConsultationARebours {

    private final LocalDate dlro;
    private final int duree;
    private final Contraintes contraintes;
    private final JoursDeTravail jours;
    private final DateCalculee envoi;

    ConsultationARebours(LocalDate dlro, int duree, Contraintes contraintes) {
        this.dlro = dlro;
        this.duree = duree;
        this.contraintes = contraintes;
        this.jours = JoursDeTravail.de(contraintes);
        this.envoi = contraintes.reception() == null ? librement() : selonLaLoi();
    }

    DateCalculee envoi() {
        return envoi;
    }

    List<Jalon> jalons() {
        List<Jalon> jalons = new ArrayList<>();
        jalons.add(new Jalon("AVIS", "Envoi de l’avis de publicité", envoi));
        jalons.add(new Jalon("DLRO", "Date limite de remise des offres", limite()));
        if (contraintes.reponses() != null) {
            jalons.add(new Jalon("REPONSES", "Dernières réponses aux questions", reponses()));
        }
        return jalons;
    }

    /** No minimum: the days that the acheteur chose. */
    private DateCalculee librement() {
        return new Recul(jours, dlro, "Jour de la date limite de remise des offres")
                .deDateADate(duree)
                .auJourTravaille()
                .selon("Délai choisi\u00a0: %d jours".formatted(duree), "R2123-4, R2143-1");
    }

    /** The latest sending whose délai is over the day before the DLRO at the latest. */
    private DateCalculee selonLaLoi() {
        var jour = dlro.minusDays(duree + 1L);
        while (!jours.travaille(jour) || !fin(jour).date().isBefore(dlro)) {
            jour = jour.minusDays(1);
        }
        var calcul = fin(jour);
        List<Etape> etapes = new ArrayList<>();
        etapes.add(new Etape(dlro, "Jour de la date limite de remise des offres"));
        etapes.addAll(calcul.etapes());
        etapes.add(new Etape(jour, "Dernier jour d’envoi pour que ce délai soit entier"));
        return new DateCalculee(
                jour,
                etapes,
                "Délai de réception\u00a0: %d jours".formatted(duree),
                contraintes.reception().article());
    }

    private DateCalculee fin(LocalDate jour) {
        return CalculDeDelai.calculer(
                jour,
                duree,
                Unite.JOURS_CALENDAIRES,
                Methode.REGLEMENT_1182_71,
                Sens.APRES,
                contraintes.calendrier());
    }

    private DateCalculee limite() {
        return new Recul(jours, dlro, "Début de l’ouverture des plis")
                .selon("Phases qui se suivent", DelaiDuPlan.ORGANISATION);
    }

    private DateCalculee reponses() {
        var delai = contraintes.reponses();
        var calcul =
                CalculDeDelai.calculer(
                        dlro,
                        delai.jours(),
                        Unite.JOURS_CALENDAIRES,
                        Methode.REGLEMENT_1182_71,
                        Sens.AVANT,
                        contraintes.calendrier());
        return new DateCalculee(calcul.date(), calcul.etapes(), calcul.regle(), delai.article());
    }
}

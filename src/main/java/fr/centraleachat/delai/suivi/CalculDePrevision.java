package fr.centraleachat.delai.suivi;

import fr.centraleachat.delai.DatesLegales;
import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.Map;

/**
 * Forecasts what is not over, from where a procédure stands that day: what runs ends when it
 * should, that day at the earliest, and what is to come follows, each after what the base says. A
 * suspension is taken to end that day.
 */
final class CalculDePrevision {

    private static final String CONSULTATION = "CONSULTATION";

    private final SuiviDeProcedure suivi;
    private final LocalDate jour;
    private final int pourcentDeRepassage;
    private final BaseDePrevision base;
    private LocalDate curseur;

    private CalculDePrevision(
            SuiviDeProcedure suivi, LocalDate jour, int pourcentDeRepassage, BaseDePrevision base) {
        this.suivi = suivi;
        this.jour = jour;
        this.pourcentDeRepassage = pourcentDeRepassage;
        this.base = base;
        this.curseur = AjustementDePrevision.max(suivi.depart(), jour);
    }

    /** By code of phase, in order; none for what is over. */
    static Map<String, PhasePrevue> de(
            SuiviDeProcedure suivi, LocalDate jour, int pourcentDeRepassage, BaseDePrevision base) {
        Map<String, PhasePrevue> prevues = new LinkedHashMap<>();
        if (suivi.termineeLe() != null) {
            return prevues;
        }
        var calcul = new CalculDePrevision(suivi, jour, pourcentDeRepassage, base);
        for (var phase : suivi.phases()) {
            var etat = suivi.etat(phase);
            if (etat != Etat.FAITE) {
                prevues.put(
                        phase.code(),
                        etat == Etat.EN_COURS ? calcul.enCours(phase) : calcul.aVenir(phase));
            }
        }
        return prevues;
    }

    private PhasePrevue enCours(PhaseSuivie phase) {
        var visite = phase.derniere().orElseThrow();
        var debut = DatesLegales.jour(visite.ouverteLe());
        var hypothese = hypothese(phase, visite, debut);
        int suspendus =
                hypothese.source() == SourceDeDuree.DATE_LIMITE
                        ? 0
                        : visite.suspendus() + suivi.joursDuJuge(visite, jour);
        var fin =
                AjustementDePrevision.max(
                        hypothese.duree().depuis(debut).plusDays(suspendus), jour);
        curseur = AjustementDePrevision.max(curseur, fin);
        return new PhasePrevue(debut, fin, hypothese);
    }

    private Hypothese hypothese(PhaseSuivie phase, Visite visite, LocalDate debut) {
        if (CONSULTATION.equals(phase.code()) && suivi.finDeConsultation() != null) {
            return Hypothese.jusquA(debut, DatesLegales.jour(suivi.finDeConsultation()));
        }
        return base.pour(phase, visite.rang(), visite.duree());
    }

    private PhasePrevue aVenir(PhaseSuivie phase) {
        var debut = curseur;
        int rang = phase.visites().size() + 1;
        var hypothese = base.pour(phase, rang, phase.cibleDuRang(rang, debut, pourcentDeRepassage));
        curseur = hypothese.duree().depuis(debut);
        return new PhasePrevue(debut, curseur, hypothese);
    }
}

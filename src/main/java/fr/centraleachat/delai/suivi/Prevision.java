package fr.centraleachat.delai.suivi;

import fr.centraleachat.delai.SuiviDePhase;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;

/** Says where each phase of a procédure stands and when it should end. */
final class Prevision {

    private final SuiviDeProcedure suivi;
    private final LocalDate aujourdHui;
    private final int pourcentDeRepassage;
    private final Map<String, PhasePrevue> prevues;

    private Prevision(
            SuiviDeProcedure suivi,
            LocalDate aujourdHui,
            int pourcentDeRepassage,
            Map<String, PhasePrevue> prevues) {
        this.suivi = suivi;
        this.aujourdHui = aujourdHui;
        this.pourcentDeRepassage = pourcentDeRepassage;
        this.prevues = prevues;
    }

    static List<SuiviDePhase> de(
            SuiviDeProcedure suivi, LocalDate aujourdHui, int pourcentDeRepassage) {
        return de(suivi, aujourdHui, pourcentDeRepassage, BaseDePrevision.CIBLE);
    }

    /** As one would forecast that day. */
    static List<SuiviDePhase> de(
            SuiviDeProcedure suivi,
            LocalDate aujourdHui,
            int pourcentDeRepassage,
            BaseDePrevision base) {
        var prevues = CalculDePrevision.de(suivi, aujourdHui, pourcentDeRepassage, base);
        return new Prevision(suivi, aujourdHui, pourcentDeRepassage, prevues).lignes();
    }

    /** As it was forecast at the last event; a file that never had one since is forecast now. */
    static List<SuiviDePhase> gardee(
            SuiviDeProcedure suivi, LocalDate aujourdHui, int pourcentDeRepassage) {
        return new Prevision(
                        suivi,
                        aujourdHui,
                        pourcentDeRepassage,
                        prevues(suivi, aujourdHui, pourcentDeRepassage))
                .lignes();
    }

    static Map<String, PhasePrevue> prevues(
            SuiviDeProcedure suivi, LocalDate aujourdHui, int pourcentDeRepassage) {
        return suivi.prevueLe() == null
                ? CalculDePrevision.de(
                        suivi, aujourdHui, pourcentDeRepassage, BaseDePrevision.CIBLE)
                : AjustementDePrevision.au(aujourdHui, suivi);
    }

    private List<SuiviDePhase> lignes() {
        return suivi.phases().stream().map(this::ligne).toList();
    }

    private SuiviDePhase ligne(PhaseSuivie phase) {
        var etat = suivi.etat(phase);
        var fin = fin(phase, etat);
        var mesure = mesure(phase, etat);
        return new SuiviDePhase(
                phase.code(),
                phase.libelle(),
                phase.ordre(),
                phase.plans() == null ? null : phase.plans().premier().fin(),
                phase.plans() == null ? null : phase.plans().actuel().fin(),
                mesure.cible(),
                phase.minimumLegal(),
                suivi.termineeLe() == null ? fin : null,
                etat.name(),
                mesure.retard(),
                phase.visites().stream()
                        .map(v -> new SuiviDePhase.Visite(v.ouverteLe(), v.fermeeLe()))
                        .toList(),
                phase.libelleCourt(),
                phase.acteur(),
                echeance(phase, etat),
                etat == Etat.FAITE ? fin : null,
                mesure.jours());
    }

    private LocalDate fin(PhaseSuivie phase, Etat etat) {
        if (etat == Etat.FAITE) {
            return phase.derniere().map(v -> v.fin(aujourdHui)).orElse(null);
        }
        var prevue = prevues.get(phase.code());
        return prevue == null ? null : prevue.fin();
    }

    private Mesure mesure(PhaseSuivie phase, Etat etat) {
        return switch (etat) {
            case EN_COURS -> {
                var visite = phase.derniere().orElseThrow();
                yield new Mesure(visite.accordes(), visite.jours(aujourdHui));
            }
            case FAITE ->
                    new Mesure(
                            phase.visites().stream().mapToInt(Visite::accordes).sum(),
                            phase.visites().stream().mapToInt(v -> v.jours(aujourdHui)).sum());
            case A_VENIR -> new Mesure(cibleAVenir(phase), 0);
        };
    }

    /** Day of the target; of what is to come, from the day on which it should begin. */
    private LocalDate echeance(PhaseSuivie phase, Etat etat) {
        if (etat == Etat.A_VENIR) {
            return debutPrevu(phase).plusDays(cibleAVenir(phase));
        }
        return phase.derniere().map(Visite::echeance).orElse(null);
    }

    /** Calendar days. */
    private int cibleAVenir(PhaseSuivie phase) {
        var debut = debutPrevu(phase);
        return phase.cibleSuivante(debut, pourcentDeRepassage).calendairesDepuis(debut);
    }

    private LocalDate debutPrevu(PhaseSuivie phase) {
        var prevue = prevues.get(phase.code());
        return prevue == null ? aujourdHui : prevue.debut();
    }

    /** Days given and days spent: of the visit that lasts, else of all of them. */
    private record Mesure(int cible, int jours) {

        int retard() {
            return Math.max(0, jours - cible);
        }
    }
}

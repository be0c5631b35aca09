package fr.centraleachat.delai.suivi;

import fr.centraleachat.delai.DatesLegales;
import fr.centraleachat.delai.SuiviDePhase;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;

/**
 * Says where each phase of a procédure stands and when it should end: what runs ends when it
 * should, today at the earliest, and what is to come follows, each after what the base of the
 * forecast says.
 */
final class Prevision {

    private static final String CONSULTATION = "CONSULTATION";

    private final SuiviDeProcedure suivi;
    private final LocalDate aujourdHui;
    private final int pourcentDeRepassage;
    private final BaseDePrevision base;
    private LocalDate curseur;

    private Prevision(
            SuiviDeProcedure suivi,
            LocalDate aujourdHui,
            int pourcentDeRepassage,
            BaseDePrevision base) {
        this.base = base;
        this.suivi = suivi;
        this.aujourdHui = aujourdHui;
        this.pourcentDeRepassage = pourcentDeRepassage;
        this.curseur = suivi.depart().isAfter(aujourdHui) ? suivi.depart() : aujourdHui;
    }

    static List<SuiviDePhase> de(
            SuiviDeProcedure suivi, LocalDate aujourdHui, int pourcentDeRepassage) {
        return de(suivi, aujourdHui, pourcentDeRepassage, BaseDePrevision.CIBLE);
    }

    static List<SuiviDePhase> de(
            SuiviDeProcedure suivi,
            LocalDate aujourdHui,
            int pourcentDeRepassage,
            BaseDePrevision base) {
        var prevision = new Prevision(suivi, aujourdHui, pourcentDeRepassage, base);
        List<SuiviDePhase> phases = new ArrayList<>();
        for (var phase : suivi.phases()) {
            phases.add(prevision.prevoir(phase));
        }
        return phases;
    }

    private SuiviDePhase prevoir(PhaseSuivie phase) {
        if (phase.estOuverte()) {
            return enCours(phase, phase.derniere().orElseThrow());
        }
        if (phase.derniere().isPresent() && !estARefaire(phase)) {
            return faite(phase);
        }
        return estFaiteAilleurs(phase) ? faiteAilleurs(phase) : aVenir(phase);
    }

    /** A file that came in at a later phase never went through this one here. */
    private boolean estFaiteAilleurs(PhaseSuivie phase) {
        return phase.visites().isEmpty()
                && suivi.phases().stream()
                        .anyMatch(p -> p.ordre() > phase.ordre() && !p.visites().isEmpty());
    }

    private SuiviDePhase faiteAilleurs(PhaseSuivie phase) {
        return ligne(phase, "FAITE", null, null, new Mesure(0, 0));
    }

    private SuiviDePhase enCours(PhaseSuivie phase, Visite visite) {
        var fin = max(finAttendue(phase, visite), aujourdHui);
        curseur = max(curseur, fin);
        var mesure = new Mesure(visite.accordes(), visite.jours(aujourdHui));
        return ligne(phase, "EN_COURS", fin, visite.echeance(), mesure);
    }

    private LocalDate finAttendue(PhaseSuivie phase, Visite visite) {
        return CONSULTATION.equals(phase.code()) && suivi.finDeConsultation() != null
                ? DatesLegales.jour(suivi.finDeConsultation())
                : DatesLegales.jour(visite.ouverteLe())
                        .plusDays(base.jours(phase, visite.rang(), visite.cible()))
                        .plusDays(visite.suspendus());
    }

    private SuiviDePhase faite(PhaseSuivie phase) {
        var derniere = phase.derniere().orElseThrow();
        var mesure =
                new Mesure(
                        phase.visites().stream().mapToInt(Visite::accordes).sum(),
                        phase.visites().stream().mapToInt(v -> v.jours(aujourdHui)).sum());
        return ligne(phase, "FAITE", derniere.fin(aujourdHui), derniere.echeance(), mesure);
    }

    private SuiviDePhase aVenir(PhaseSuivie phase) {
        int cible = phase.cibleSuivante(pourcentDeRepassage);
        curseur = curseur.plusDays(base.jours(phase, phase.visites().size() + 1, cible));
        return ligne(phase, "A_VENIR", curseur, curseur, new Mesure(cible, 0));
    }

    /** An earlier phase was opened again after this one had ended: it will be gone through anew. */
    private boolean estARefaire(PhaseSuivie phase) {
        var fermeture = phase.derniere().orElseThrow().fermeeLe();
        return suivi.phases().stream()
                .filter(autre -> autre.ordre() < phase.ordre() && autre.estOuverte())
                .anyMatch(autre -> !autre.derniere().orElseThrow().ouverteLe().isBefore(fermeture));
    }

    private SuiviDePhase ligne(
            PhaseSuivie phase, String etat, LocalDate fin, LocalDate echeance, Mesure mesure) {
        var faite = "FAITE".equals(etat);
        return new SuiviDePhase(
                phase.code(),
                phase.libelle(),
                phase.ordre(),
                phase.prevue(),
                mesure.cible(),
                phase.minimumLegal(),
                suivi.termineeLe() == null ? fin : null,
                etat,
                mesure.retard(),
                phase.visites().stream()
                        .map(v -> new SuiviDePhase.Visite(v.ouverteLe(), v.fermeeLe()))
                        .toList(),
                phase.libelleCourt(),
                phase.acteur(),
                echeance,
                faite ? fin : null,
                mesure.jours());
    }

    private static LocalDate max(LocalDate a, LocalDate b) {
        return a.isAfter(b) ? a : b;
    }

    /** Days given and days spent: of the visit that lasts, else of all of them. */
    private record Mesure(int cible, int jours) {

        int retard() {
            return Math.max(0, jours - cible);
        }
    }
}

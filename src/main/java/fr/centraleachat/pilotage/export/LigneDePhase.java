package fr.centraleachat.pilotage.export;

import fr.centraleachat.delai.Calendrier;
import fr.centraleachat.delai.SuiviDePhase;
import fr.centraleachat.delai.suivi.Intervalle;
import fr.centraleachat.delai.suivi.PhaseDuPlan;
import fr.centraleachat.delai.suivi.PlanEnCours;
import fr.centraleachat.pilotage.classeur.Colonne;
import fr.centraleachat.pilotage.classeur.Formule;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;

/** A phase as a row: its dates, and what it took as formulas over them. */
final class LigneDePhase {

    static final List<Colonne> COLONNES =
            List.of(
                    new Colonne("Procédure", 16),
                    new Colonne("Objet", 50),
                    new Colonne("Type", 8),
                    new Colonne("Adhérent", 24),
                    new Colonne("N°", 6),
                    new Colonne("Phase", 40),
                    new Colonne("Chez", 24),
                    new Colonne("État", 10),
                    new Colonne("Début", 12),
                    new Colonne("Fin réelle", 12),
                    new Colonne("Interruption (jours)", 12),
                    new Colonne("Cible (jours)", 10),
                    new Colonne("Fin prévue au montage", 12),
                    new Colonne("Fin prévue, plan révisé", 12),
                    new Colonne("Début prévisionnel", 12),
                    new Colonne("Fin prévisionnelle", 12),
                    new Colonne("Jours", 8),
                    new Colonne("Écart à la cible (jours)", 10));

    private static final Map<String, String> ETATS =
            Map.of("FAITE", "faite", "EN_COURS", "en cours", "A_VENIR", "à venir");

    private LigneDePhase() {}

    static Object[] de(PlanEnCours plan, String objet, String adherent, PhaseDuPlan phase) {
        var suivi = phase.suivi();
        return new Object[] {
            plan.numero(),
            objet,
            plan.procedure(),
            adherent,
            suivi.ordre(),
            suivi.libelle(),
            suivi.acteur(),
            ETATS.getOrDefault(suivi.etat(), suivi.etat()),
            debut(suivi),
            suivi.reelle(),
            interruption(suivi),
            suivi.cible(),
            fin(phase.premierPlan()),
            fin(phase.planActuel()),
            phase.prevision() == null ? null : phase.prevision().debut(),
            fin(phase.prevision()),
            jours(suivi),
            estComptee(suivi) ? new Formule("Q#-L#", suivi.ecart()) : null
        };
    }

    /** It has a beginning, and is not to be gone through anew. */
    private static boolean estComptee(SuiviDePhase suivi) {
        return !suivi.aVenir() && !suivi.visites().isEmpty();
    }

    private static Formule jours(SuiviDePhase suivi) {
        if (!estComptee(suivi)) {
            return null;
        }
        var fin = suivi.estFaite() ? "J#" : FeuilleDeLecture.JOUR;
        return new Formule(fin + "-I#-K#", suivi.jours());
    }

    private static LocalDate debut(SuiviDePhase suivi) {
        if (!estComptee(suivi)) {
            return null;
        }
        int rang = suivi.estFaite() ? 0 : suivi.visites().size() - 1;
        return jour(suivi.visites().get(rang).ouverteLe());
    }

    /** Days between the visits of a phase that is over. */
    private static Integer interruption(SuiviDePhase suivi) {
        if (!estComptee(suivi)) {
            return null;
        }
        long jours = 0;
        var visites = suivi.visites();
        for (int v = 1; suivi.estFaite() && v < visites.size(); v++) {
            jours +=
                    jour(visites.get(v).ouverteLe()).toEpochDay()
                            - jour(visites.get(v - 1).fermeeLe()).toEpochDay();
        }
        return (int) jours;
    }

    private static LocalDate fin(Intervalle intervalle) {
        return intervalle == null ? null : intervalle.fin();
    }

    private static LocalDate jour(Instant instant) {
        return instant.atZone(Calendrier.ZONE).toLocalDate();
    }
}

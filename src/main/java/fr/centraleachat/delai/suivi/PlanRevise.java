package fr.centraleachat.delai.suivi;

import fr.centraleachat.common.DonneesRefusees;
import fr.centraleachat.common.Erreur;
import fr.centraleachat.delai.DatesLegales;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** A plan that somebody asks for: what is over keeps the dates of the plan before. */
record PlanRevise(SuiviDeProcedure suivi, Map<String, LocalDate> fins, LocalDate aujourdHui) {

    /**
     * @return when each phase is to take place, in order
     */
    Map<String, Intervalle> verifier(String motif) {
        List<Erreur> erreurs = new ArrayList<>();
        if (motif == null || motif.isBlank()) {
            erreurs.add(Erreur.de("motif", "Dites pourquoi le plan est révisé."));
        }
        Map<String, Intervalle> plan = new LinkedHashMap<>();
        var curseur = aujourdHui;
        for (var phase : suivi.phases()) {
            if (suivi.etat(phase) == Etat.FAITE) {
                garder(phase, plan);
                continue;
            }
            var fin = fins.get(phase.code());
            var faute = faute(phase, fin, curseur);
            if (faute != null) {
                erreurs.add(Erreur.de(phase.code(), faute));
                continue;
            }
            plan.put(phase.code(), Planification.intervalle(debut(phase, curseur), fin));
            curseur = fin;
        }
        DonneesRefusees.siErreurs(erreurs);
        return plan;
    }

    private static void garder(PhaseSuivie phase, Map<String, Intervalle> plan) {
        if (phase.plans() != null) {
            plan.put(phase.code(), phase.plans().actuel());
        }
    }

    private String faute(PhaseSuivie phase, LocalDate fin, LocalDate curseur) {
        if (fin == null) {
            return "Indiquez la fin de la phase « %s ».".formatted(phase.libelle());
        }
        if (fin.isBefore(aujourdHui)) {
            return "La phase « %s » n’est pas finie : choisissez une fin à partir d’aujourd’hui."
                    .formatted(phase.libelle());
        }
        return fin.isBefore(curseur)
                ? "La phase « %s » finirait avant celle qui la précède.".formatted(phase.libelle())
                : null;
    }

    private static LocalDate debut(PhaseSuivie phase, LocalDate curseur) {
        return phase.estOuverte()
                ? DatesLegales.jour(phase.derniere().orElseThrow().ouverteLe())
                : curseur;
    }
}

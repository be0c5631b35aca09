package fr.centraleachat.pilotage.gantt;

import fr.centraleachat.delai.Alerte;
import fr.centraleachat.delai.ObjetsDesProcedures;
import fr.centraleachat.delai.suivi.FiltreDePlans;
import fr.centraleachat.delai.suivi.PlanEnCours;
import fr.centraleachat.delai.suivi.PlansEnCours;
import fr.centraleachat.delai.suivi.Retards;
import fr.centraleachat.pilotage.filtre.Filtres;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Draws the running procédures, a page of them in a constant number of statements. */
@Service
@Transactional(readOnly = true)
public class ComposerGantt {

    private static final int TAILLE = 15;

    private final PlansEnCours plans;
    private final Retards retards;
    private final ObjetsDesProcedures objets;
    private final Clock horloge;

    ComposerGantt(PlansEnCours plans, Retards retards, ObjetsDesProcedures objets, Clock horloge) {
        this.plans = plans;
        this.retards = retards;
        this.objets = objets;
        this.horloge = horloge;
    }

    public Gantt composer(Filtres filtres, Zoom zoom, int page) {
        var filtre = new FiltreDePlans(filtres.procedure(), filtres.adherent(), filtres.famille());
        int rang = Math.max(0, page);
        var aujourdHui = LocalDate.now(horloge);
        var lus = plans.lire(filtre, rang * TAILLE, TAILLE);
        if (lus.isEmpty()) {
            return new Gantt(null, aujourdHui, List.of(), rang, TAILLE, plans.combien(filtre));
        }
        var dessin = new DessinDeProcedure(aujourdHui, echeances(lus), objets(lus));
        var axe = Axe.autour(lus.stream().flatMap(p -> dessin.jours(p)).toList(), zoom);
        return new Gantt(
                axe,
                aujourdHui,
                lus.stream().map(plan -> dessin.ligne(plan, axe)).toList(),
                rang,
                TAILLE,
                plans.combien(filtre));
    }

    private Map<String, List<Alerte>> echeances(List<PlanEnCours> lus) {
        var numeros = lus.stream().map(PlanEnCours::numero).collect(Collectors.toSet());
        return retards.echeancesLegales().stream()
                .filter(e -> numeros.contains(e.numero()))
                .collect(Collectors.groupingBy(Alerte::numero));
    }

    private Map<String, String> objets(List<PlanEnCours> lus) {
        return objets.objets(lus.stream().map(PlanEnCours::numero).toList());
    }
}

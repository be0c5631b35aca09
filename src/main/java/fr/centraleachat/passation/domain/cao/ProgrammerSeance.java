package fr.centraleachat.passation.domain.cao;

import fr.centraleachat.common.DonneesRefusees;
import fr.centraleachat.common.Erreur;
import fr.centraleachat.delai.DatesLegales;
import fr.centraleachat.organisation.AgentCourant;
import fr.centraleachat.passation.domain.Lot;
import fr.centraleachat.passation.domain.Procedures;
import java.time.Clock;
import java.util.ArrayList;
import java.util.List;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Records that a commission will meet, and on what. */
@Service
public class ProgrammerSeance {

    private final Commissions commissions;
    private final SeanceRepository seances;
    private final OrdreDuJour ordreDuJour;
    private final Procedures procedures;
    private final Secretariat secretariat;
    private final AgentCourant agent;
    private final ComposerLAgenda agenda;
    private final Clock horloge;

    ProgrammerSeance(
            Commissions commissions,
            SeanceRepository seances,
            OrdreDuJour ordreDuJour,
            Procedures procedures,
            Secretariat secretariat,
            AgentCourant agent,
            ComposerLAgenda agenda,
            Clock horloge) {
        this.commissions = commissions;
        this.seances = seances;
        this.ordreDuJour = ordreDuJour;
        this.procedures = procedures;
        this.secretariat = secretariat;
        this.agent = agent;
        this.agenda = agenda;
        this.horloge = horloge;
    }

    @Transactional
    public Seance programmer(NouvelleSeance nouvelle) {
        var commission =
                commissions
                        .chercher(nouvelle.commission())
                        .orElseThrow(
                                () ->
                                        DonneesRefusees.champ(
                                                "commission",
                                                "Choisissez une commission enregistrée."));
        secretariat.exiger(commission.acheteur());
        var points = nouvelle.points() == null ? List.<PointInscrit>of() : nouvelle.points();
        DonneesRefusees.siErreurs(fautes(commission, nouvelle, points));
        var seance =
                seances.saveAndFlush(
                        new Seance(commission, nouvelle, agent.identifiant(), horloge.instant()));
        points.stream()
                .map(p -> new Point(p.procedure(), p.lot()))
                .distinct()
                .forEach(p -> ordreDuJour.inscrire(seance, p, ordreDuJour.appelleUneSeconde(p)));
        if (seance.agendaAutomatique()) {
            agenda.remplir(seance.id());
        }
        return seance;
    }

    private List<Erreur> fautes(
            Commission commission, NouvelleSeance nouvelle, List<PointInscrit> points) {
        var fautes = new ArrayList<Erreur>();
        if (!commission.mandat().contient(DatesLegales.jour(nouvelle.le()))) {
            fautes.add(
                    new Erreur(
                            "le",
                            "Le mandat de la commission ne couvre pas ce jour : choisissez celle qui"
                                    + " siège alors.",
                            "CGCT L1411-5"));
        }
        for (int i = 0; i < points.size(); i++) {
            fautes.addAll(fautes(commission, points.get(i), "points[" + i + "]"));
        }
        return fautes;
    }

    private List<Erreur> fautes(Commission commission, PointInscrit point, String champ) {
        var procedure = procedures.parmi(List.of(point.procedure())).stream().findFirst();
        if (procedure.isEmpty()) {
            return List.of(Erreur.de(champ + ".procedure", "Cette procédure n’existe pas."));
        }
        if (!CommissionCompetente.est(commission, procedure.get())) {
            return List.of(CommissionCompetente.refus(champ + ".procedure"));
        }
        return procedures.lots(point.procedure()).stream()
                        .map(Lot::numero)
                        .anyMatch(point.lot()::equals)
                ? List.of()
                : List.of(
                        Erreur.de(
                                champ + ".lot",
                                "La procédure n’a pas de lot " + point.lot() + "."));
    }
}

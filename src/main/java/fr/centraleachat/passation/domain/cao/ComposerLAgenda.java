package fr.centraleachat.passation.domain.cao;

import fr.centraleachat.common.EtatIncompatible;
import fr.centraleachat.common.Introuvable;
import fr.centraleachat.passation.domain.FaitsRecus;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** The secretary composes the agenda: what is ready comes in one act, one item leaves, or moves. */
@Service
@Transactional
public class ComposerLAgenda {

    private final Seances seances;
    private final OrdreDuJour ordreDuJour;
    private final AffairesPretes pretes;
    private final Secretariat secretariat;
    private final GardesDeCloture gardes;
    private final FaitsRecus faits;

    ComposerLAgenda(
            Seances seances,
            OrdreDuJour ordreDuJour,
            AffairesPretes pretes,
            Secretariat secretariat,
            GardesDeCloture gardes,
            FaitsRecus faits) {
        this.seances = seances;
        this.ordreDuJour = ordreDuJour;
        this.pretes = pretes;
        this.secretariat = secretariat;
        this.gardes = gardes;
        this.faits = faits;
    }

    /**
     * Puts there every lot that is ready.
     *
     * @return how many
     */
    public int remplir(UUID id) {
        var seance = composable(id);
        var points = pretes.pour(seance.acheteur());
        points.forEach(p -> inscrire(seance, p));
        return points.size();
    }

    /**
     * @throws Introuvable when the lot is not ready, or is on another agenda
     */
    public void inscrire(UUID id, Point point) {
        var seance = composable(id);
        if (!pretes.pour(seance.acheteur()).contains(point)) {
            throw new Introuvable(
                    "Ce lot n’attend pas de séance : son rapport d’analyse n’est pas validé, ou il est"
                            + " déjà inscrit.");
        }
        inscrire(seance, point);
    }

    private void inscrire(Seance seance, Point point) {
        ordreDuJour.inscrire(seance, point, ordreDuJour.appelleUneSeconde(point));
        faits.annoncer(
                point.procedure(),
                List.of(point.lot()),
                "Lot inscrit à une séance de la CAO",
                null);
    }

    /**
     * @throws EtatIncompatible when the commission has examined it
     */
    public void retirer(UUID id, Point point) {
        var seance = composable(id);
        var inscrit = exiger(seances.points(seance.id()), point);
        if (inscrit.issue() != null) {
            throw new EtatIncompatible(
                    "La commission s’est prononcée sur ce point : il reste à l’ordre du jour.");
        }
        ordreDuJour.retirer(seance, inscrit);
        faits.annoncer(
                point.procedure(),
                List.of(point.lot()),
                "Lot retiré de l’ordre du jour de la CAO",
                null);
    }

    /** One place up; the first stays. */
    public void monter(UUID id, Point point) {
        var agenda = new ArrayList<>(seances.points(composable(id).id()));
        int rang = agenda.indexOf(exiger(agenda, point));
        if (rang > 0) {
            agenda.add(rang - 1, agenda.remove(rang));
        }
        ordreDuJour.ordonner(agenda);
    }

    /** Otherwise than it was convened. */
    public void tenir(UUID id, ModaliteDeSeance modalite) {
        composable(id).tenir(modalite);
    }

    private Seance composable(UUID id) {
        var seance = seances.verrouiller(id);
        secretariat.exiger(seance.acheteur());
        gardes.exigerOuverte(seance);
        return seance;
    }

    private static PointDeSeance exiger(List<PointDeSeance> agenda, Point point) {
        return agenda.stream()
                .filter(p -> p.point().equals(point))
                .findFirst()
                .orElseThrow(
                        () ->
                                new Introuvable(
                                        "Ce point n’est pas à l’ordre du jour de la séance."));
    }
}

package fr.centraleachat.passation.domain.cao;

import fr.centraleachat.common.EtatIncompatible;
import fr.centraleachat.common.Formats;
import fr.centraleachat.passation.FaitRecu;
import fr.centraleachat.passation.SeanceConvoquee;
import fr.centraleachat.passation.SeanceConvoquee.Convoque;
import fr.centraleachat.passation.SeanceConvoquee.PointConvoque;
import fr.centraleachat.passation.domain.Procedures;
import java.time.Clock;
import java.util.List;
import java.util.UUID;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Convenes the members of a commission to a séance, once for each item of its agenda. */
@Service
public class ConvoquerSeance {

    private final Seances seances;
    private final Commissions commissions;
    private final Procedures procedures;
    private final Secretariat secretariat;
    private final EcheancesDeConvocation echeances;
    private final ApplicationEventPublisher evenements;
    private final Formats formats;
    private final Clock horloge;

    ConvoquerSeance(
            Seances seances,
            Commissions commissions,
            Procedures procedures,
            Secretariat secretariat,
            EcheancesDeConvocation echeances,
            ApplicationEventPublisher evenements,
            Formats formats,
            Clock horloge) {
        this.seances = seances;
        this.commissions = commissions;
        this.procedures = procedures;
        this.secretariat = secretariat;
        this.echeances = echeances;
        this.evenements = evenements;
        this.formats = formats;
        this.horloge = horloge;
    }

    /**
     * @throws EtatIncompatible when the séance is past, its agenda empty, or its members told of
     *     all of it
     */
    @Transactional
    public void convoquer(UUID id) {
        var seance = seances.exiger(id);
        secretariat.exiger(seance.acheteur());
        var points = seances.points(id);
        exigerConvocable(seance, points);
        // Those that are not convened yet count for one: the convocation to come.
        int rang = (int) points.stream().map(PointDeSeance::convoqueLe).distinct().count();
        var maintenant = horloge.instant();
        points.stream()
                .filter(p -> p.convoqueLe() == null)
                .forEach(p -> p.membresConvoquesLe(maintenant));
        points.forEach(p -> echeances.eteindre(seance, p.point()));
        evenements.publishEvent(evenement(seance, rang, points));
        points.stream()
                .map(p -> p.point().procedure())
                .distinct()
                .forEach(numero -> evenements.publishEvent(fait(numero, seance)));
    }

    private void exigerConvocable(Seance seance, List<PointDeSeance> points) {
        if (!seance.le().isAfter(horloge.instant())) {
            throw new EtatIncompatible("La séance est passée : on n’y convoque plus.");
        }
        if (points.isEmpty()) {
            throw new EtatIncompatible(
                    "L’ordre du jour est vide : inscrivez un lot avant de convoquer les membres.");
        }
        if (points.stream().allMatch(p -> p.convoqueLe() != null)) {
            throw new EtatIncompatible(
                    "Les membres sont déjà convoqués pour tous les points de l’ordre du jour.");
        }
    }

    private SeanceConvoquee evenement(Seance seance, int rang, List<PointDeSeance> points) {
        return new SeanceConvoquee(
                seance.id(),
                seance.acheteur(),
                seance.le(),
                seance.modalite().libelle(),
                rang,
                commissions.siegeant(seance).membres().stream()
                        .map(
                                m ->
                                        new Convoque(
                                                m.id(),
                                                m.nom(),
                                                m.qualite().libelle(),
                                                m.courriel()))
                        .toList(),
                points.stream().map(this::point).toList());
    }

    private PointConvoque point(PointDeSeance point) {
        var numero = point.point().procedure();
        int lot = point.point().lot();
        return new PointConvoque(
                numero,
                procedures.exiger(numero).objet(),
                lot,
                procedures.lot(numero, lot).objet(),
                point.secondeConvocation());
    }

    private FaitRecu fait(String numero, Seance seance) {
        var texte = "Membres de la CAO convoqués à la séance du " + formats.dateHeure(seance.le());
        return new FaitRecu(numero, null, texte, null);
    }
}

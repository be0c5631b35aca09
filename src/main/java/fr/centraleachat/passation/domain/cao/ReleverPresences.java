package fr.centraleachat.passation.domain.cao;

import fr.centraleachat.common.DonneesRefusees;
import fr.centraleachat.common.EtatIncompatible;
import fr.centraleachat.delai.DatesLegales;
import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Collectors;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Records who sat in a séance, in whose place, and who did not sit on which item. */
@Service
public class ReleverPresences {

    private final Seances seances;
    private final Commissions commissions;
    private final Secretariat secretariat;
    private final InteretsDesMembres interets;
    private final GardesDeCloture gardes;
    private final Clock horloge;

    ReleverPresences(
            Seances seances,
            Commissions commissions,
            Secretariat secretariat,
            InteretsDesMembres interets,
            GardesDeCloture gardes,
            Clock horloge) {
        this.seances = seances;
        this.commissions = commissions;
        this.secretariat = secretariat;
        this.interets = interets;
        this.gardes = gardes;
        this.horloge = horloge;
    }

    /**
     * Replaces what was recorded; a member who is not in the list was absent.
     *
     * @throws EtatIncompatible before the day of the séance, or when a decision rests on what would
     *     change
     */
    @Transactional
    public Seance relever(UUID id, List<PresenceRelevee> releve) {
        var seance = seances.verrouiller(id);
        secretariat.exiger(seance.acheteur());
        gardes.exigerOuverte(seance);
        if (DatesLegales.jour(seance.le()).isAfter(LocalDate.now(horloge))) {
            throw new EtatIncompatible(
                    "La séance n’a pas encore eu lieu : relevez les présences le jour venu.");
        }
        var commission = commissions.siegeant(seance);
        var points = seances.points(id);
        var lecture =
                new LectureDesPresences(
                        commission, points.stream().map(PointDeSeance::point).toList());
        var presences = lecture.lire(releve);
        var fautes = new ArrayList<>(lecture.fautes());
        DonneesRefusees.siErreurs(fautes);
        DonneesRefusees.siErreurs(interets.fautes(commission, presences, points));
        var avant = voixDesPointsExamines(commission, seance, points);
        seance.relever(presences);
        if (!avant.equals(voixDesPointsExamines(commission, seance, points))) {
            throw new EtatIncompatible(
                    "La commission s’est prononcée sur ces présences : les voix d’un point examiné"
                            + " ne changent plus.",
                    "CGCT L1411-5");
        }
        return seance;
    }

    private static Map<Point, Integer> voixDesPointsExamines(
            Commission commission, Seance seance, List<PointDeSeance> points) {
        return points.stream()
                .filter(p -> p.issue() != null)
                .map(PointDeSeance::point)
                .collect(
                        Collectors.toMap(
                                p -> p, p -> CalculDeQuorum.voixPresentes(commission, seance, p)));
    }
}

package fr.centraleachat.passation.domain.cao;

import fr.centraleachat.common.Introuvable;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** The séances that the caller may see, and what is on their agenda. */
@Component
@Transactional(readOnly = true)
public class Seances {

    private final SeanceRepository seances;
    private final PointRepository points;

    Seances(SeanceRepository seances, PointRepository points) {
        this.seances = seances;
        this.points = points;
    }

    /** The latest first. */
    public List<Seance> toutes() {
        return seances.findAllByOrderByLeDesc();
    }

    /** By date. */
    public List<Seance> de(String acheteur) {
        return seances.findByAcheteurOrderByLe(acheteur);
    }

    public Optional<Seance> chercher(String id) {
        return Identifiants.lire(id).flatMap(seances::findById);
    }

    /**
     * @throws Introuvable when it does not exist, or is that of an adhérent of which the caller
     *     knows nothing
     */
    public Seance exiger(UUID id) {
        return seances.findById(id).orElseThrow(Seances::inconnue);
    }

    /** The same, alone: whoever asks next waits for the end of this transaction. */
    Seance verrouiller(UUID id) {
        return seances.verrouiller(id).orElseThrow(Seances::inconnue);
    }

    private static Introuvable inconnue() {
        return new Introuvable("Cette séance n’existe pas, ou ne vous concerne pas.");
    }

    /** In the order of the agenda; only those of the procédures that the caller may see. */
    public List<PointDeSeance> points(UUID seance) {
        return points.deLaSeance(seance);
    }

    /** Where a lot was, or is, on the agenda, the latest first. */
    public List<PointDeSeance> duLot(Point point) {
        return points.duLot(point.procedure(), point.lot());
    }
}

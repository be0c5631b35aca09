package fr.centraleachat.passation.domain.cao;

import fr.centraleachat.common.EtatIncompatible;
import fr.centraleachat.tache.TacheOuverte;
import fr.centraleachat.tache.Taches;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import org.springframework.stereotype.Component;

/** The tasks that the end of a séance completes: each must be open, or what it awaits is told. */
@Component
class AffairesDeSeance {

    static final String ATTRIBUER = "Task_AttribuerCao";
    static final String DECIDER_LE_SUIVANT = "Task_DeciderSuivantCao";

    private final Taches taches;

    AffairesDeSeance(Taches taches) {
        this.taches = taches;
    }

    /**
     * By procédure. One whose items that have a quorum are all reported has no task to complete.
     *
     * @throws EtatIncompatible with each procédure that is not at its decision
     */
    List<AffaireDeSeance> de(List<PointDelibere> points, List<Quorum> quorums) {
        var affaires = new ArrayList<AffaireDeSeance>();
        var obstacles = new ArrayList<String>();
        for (var numero : quorums.stream().map(Quorum::procedure).distinct().sorted().toList()) {
            var siens = points.stream().filter(p -> p.procedure().equals(numero)).toList();
            if (siens.isEmpty()
                    || siens.stream().anyMatch(p -> p.suite() != SuiteDePoint.AJOURNE)) {
                trouver(numero, siens, points, quorums, affaires, obstacles);
            }
        }
        if (!obstacles.isEmpty()) {
            throw new EtatIncompatible(String.join(" ", obstacles));
        }
        return affaires;
    }

    private void trouver(
            String numero,
            List<PointDelibere> siens,
            List<PointDelibere> tous,
            List<Quorum> quorums,
            List<AffaireDeSeance> affaires,
            List<String> obstacles) {
        var attribuer = ouverte(numero, ATTRIBUER, null);
        if (attribuer.isPresent()) {
            affaires.add(affaire(numero, attribuer.get(), siens, tous));
            return;
        }
        for (var quorum : quorums.stream().filter(q -> q.procedure().equals(numero)).toList()) {
            var lot = siens.stream().filter(p -> p.lot() == quorum.lot()).toList();
            ouverte(numero, DECIDER_LE_SUIVANT, quorum.lot())
                    .ifPresentOrElse(
                            t -> affaires.add(affaire(numero, t, lot, tous)),
                            () -> obstacles.add(obstacle(quorum)));
        }
    }

    private static AffaireDeSeance affaire(
            String numero,
            TacheOuverte tache,
            List<PointDelibere> siens,
            List<PointDelibere> tous) {
        return new AffaireDeSeance(
                numero, tache.id(), siens, siens.stream().map(tous::indexOf).toList());
    }

    private Optional<TacheOuverte> ouverte(String numero, String code, Integer lot) {
        return taches.ouverte(numero, code, lot, null);
    }

    private String obstacle(Quorum quorum) {
        var attendues =
                taches.ouvertes(quorum.procedure()).stream()
                        .map(t -> "« " + t.etape().libelle() + " »")
                        .distinct()
                        .collect(Collectors.joining(", "));
        return "La procédure "
                + quorum.procedure()
                + ", lot "
                + quorum.lot()
                + ", n’attend pas la décision de la commission"
                + (attendues.isEmpty()
                        ? " : retirez ce point de l’ordre du jour."
                        : " mais "
                                + attendues
                                + " : faites d’abord achever cette tâche, ou reportez le point à une"
                                + " autre séance.");
    }
}

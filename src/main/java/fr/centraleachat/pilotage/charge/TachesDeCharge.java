package fr.centraleachat.pilotage.charge;

import fr.centraleachat.common.AccesRefuse;
import fr.centraleachat.delai.ObjetsDesProcedures;
import fr.centraleachat.delai.Phases;
import fr.centraleachat.tache.ChargeDeTravail;
import fr.centraleachat.tache.ChargeDeTravail.Critere;
import java.time.Clock;
import java.time.LocalDate;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** The tasks behind a figure of the charge. */
@Service
@Transactional(readOnly = true)
public class TachesDeCharge {

    private static final int TAILLE = 50;

    private final ChargeDeTravail taches;
    private final LectureDesEquipes equipes;
    private final Phases phases;
    private final ObjetsDesProcedures objets;
    private final Clock horloge;

    TachesDeCharge(
            ChargeDeTravail taches,
            LectureDesEquipes equipes,
            Phases phases,
            ObjetsDesProcedures objets,
            Clock horloge) {
        this.taches = taches;
        this.equipes = equipes;
        this.phases = phases;
        this.objets = objets;
        this.horloge = horloge;
    }

    /**
     * @throws AccesRefuse when the tasks of an agent are asked by who does not manage them
     */
    public ListeDeCharge lister(Critere critere, int page) {
        var jour = equipes.lire(LocalDate.now(horloge));
        if (critere.prisePar() != null && !jour.gerees().contains(critere.prisePar())) {
            throw new AccesRefuse(
                    "Ce qu’un agent a en main est réservé à cet agent, au pilote et à la direction"
                            + " générale de ses adhérents, et à l’administrateur.");
        }
        var trouvees = taches.taches(critere, page, TAILLE);
        var numeros =
                trouvees.lignes().stream()
                        .map(ChargeDeTravail.Ligne::procedure)
                        .collect(Collectors.toSet());
        return new ListeDeCharge(
                trouvees,
                phases.libelles(),
                objetsDe(numeros),
                noms(trouvees, jour),
                critere.prisePar() == null ? null : jour.nom(critere.prisePar()));
    }

    private Map<String, String> objetsDe(Set<String> numeros) {
        return numeros.isEmpty() ? Map.of() : objets.objets(numeros);
    }

    private static Map<String, String> noms(ChargeDeTravail.Page trouvees, Equipes jour) {
        return trouvees.lignes().stream()
                .map(ChargeDeTravail.Ligne::prisePar)
                .filter(login -> login != null && jour.gerees().contains(login))
                .distinct()
                .collect(Collectors.toMap(login -> login, jour::nom));
    }
}

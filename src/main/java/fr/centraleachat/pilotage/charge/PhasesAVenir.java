package fr.centraleachat.pilotage.charge;

import fr.centraleachat.common.Periode;
import fr.centraleachat.delai.ObjetsDesProcedures;
import fr.centraleachat.pilotage.charge.ListeAVenir.Ligne;
import java.util.Comparator;
import java.util.List;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** The phases behind what a fonction should receive. */
@Service
@Transactional(readOnly = true)
public class PhasesAVenir {

    private static final int TAILLE = 50;
    private static final Comparator<Arrivee> ORDRE =
            Comparator.comparing(Arrivee::le).thenComparing(Arrivee::numero);

    private final LesArrivees arrivees;
    private final LectureDuTravail travail;
    private final ObjetsDesProcedures objets;

    PhasesAVenir(LesArrivees arrivees, LectureDuTravail travail, ObjetsDesProcedures objets) {
        this.arrivees = arrivees;
        this.travail = travail;
        this.objets = objets;
    }

    /**
     * @param filtre its fonction is set
     * @param semaine from 0, null for all
     */
    public ListeAVenir lister(FiltreDeCharge filtre, Periode horizon, Integer semaine, int page) {
        var parPhase = travail.le(horizon.debut());
        var toutes =
                arrivees.dans(horizon, filtre.adherent()).stream()
                        .filter(a -> semaine == null || semaine == a.semaine())
                        .filter(a -> parPhase.fonctions(a.phase()).contains(filtre.fonction()))
                        .sorted(ORDRE)
                        .map(a -> new Ligne(a, parPhase.de(a.phase(), filtre.fonction())))
                        .toList();
        int debut = Math.min(toutes.size(), Math.max(0, page) * TAILLE);
        var lignes = toutes.subList(debut, Math.min(toutes.size(), debut + TAILLE));
        return new ListeAVenir(
                List.copyOf(lignes),
                Math.max(0, page),
                TAILLE,
                toutes.size(),
                objets.objets(lignes.stream().map(l -> l.arrivee().numero()).toList()));
    }
}

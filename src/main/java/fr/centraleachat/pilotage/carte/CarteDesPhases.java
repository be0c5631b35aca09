package fr.centraleachat.pilotage.carte;

import fr.centraleachat.delai.ObjetsDesProcedures;
import fr.centraleachat.delai.Phases;
import fr.centraleachat.delai.SuiviDePhase;
import fr.centraleachat.delai.suivi.PhasesDesProcedures;
import fr.centraleachat.delai.suivi.Retards;
import fr.centraleachat.delai.suivi.Suite;
import fr.centraleachat.pilotage.Bout;
import fr.centraleachat.pilotage.filtre.Filtres;
import java.time.Clock;
import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.stream.Collectors;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** A part of the map: as many statements for ten procédures as for ten thousand. */
@Service
@Transactional(readOnly = true)
public class CarteDesPhases {

    private final Retards procedures;
    private final PhasesDesProcedures phases;
    private final ObjetsDesProcedures objets;
    private final Phases reference;
    private final Clock horloge;

    CarteDesPhases(
            Retards procedures,
            PhasesDesProcedures phases,
            ObjetsDesProcedures objets,
            Phases reference,
            Clock horloge) {
        this.procedures = procedures;
        this.phases = phases;
        this.objets = objets;
        this.reference = reference;
        this.horloge = horloge;
    }

    /** The most pressing first. */
    public Bout<LigneDeCarte> lire(Filtres filtres, Suite apres, int taille) {
        var lues =
                Bout.de(
                        procedures.enCours(filtres.suivi(), apres, taille + 1),
                        taille,
                        suite -> suite);
        var numeros = lues.lignes().stream().map(Suite::numero).toList();
        var objetsLus = objets.objets(numeros);
        var colonnes = reference.libelles().keySet();
        return lues.avec(
                phases.phases(numeros).entrySet().stream()
                        .map(
                                p ->
                                        new LigneDeCarte(
                                                p.getKey(),
                                                objetsLus.get(p.getKey()),
                                                cases(colonnes, p.getValue())))
                        .toList());
    }

    private List<Case> cases(Collection<String> colonnes, List<SuiviDePhase> suivies) {
        var aujourdHui = LocalDate.now(horloge);
        var parPhase =
                suivies.stream()
                        .collect(Collectors.toMap(SuiviDePhase::code, p -> Case.de(p, aujourdHui)));
        return colonnes.stream().map(c -> parPhase.getOrDefault(c, Case.SANS_OBJET)).toList();
    }
}

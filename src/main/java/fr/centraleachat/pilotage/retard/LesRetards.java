package fr.centraleachat.pilotage.retard;

import fr.centraleachat.delai.ObjetsDesProcedures;
import fr.centraleachat.delai.suivi.PhaseEnRetard;
import fr.centraleachat.delai.suivi.Retards;
import fr.centraleachat.delai.suivi.Suite;
import fr.centraleachat.pilotage.Bout;
import fr.centraleachat.pilotage.filtre.ChoixDesFiltres;
import fr.centraleachat.pilotage.filtre.Filtres;
import fr.centraleachat.tache.TacheEnCours;
import fr.centraleachat.tache.Taches;
import java.util.List;
import java.util.stream.Collectors;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** The late procédures, the latest first, each with who has it now. */
@Service
@Transactional(readOnly = true)
public class LesRetards {

    private final Retards retards;
    private final Taches taches;
    private final ObjetsDesProcedures objets;
    private final ChoixDesFiltres choix;

    LesRetards(Retards retards, Taches taches, ObjetsDesProcedures objets, ChoixDesFiltres choix) {
        this.retards = retards;
        this.taches = taches;
        this.objets = objets;
        this.choix = choix;
    }

    public Bout<LigneDeRetard> lire(Filtres filtres, Suite apres, int taille) {
        var lus =
                Bout.de(
                        retards.enRetard(filtres.suivi(), apres, taille + 1),
                        taille,
                        PhaseEnRetard::suite);
        return lus.avec(decrire(lus.lignes()));
    }

    private List<LigneDeRetard> decrire(List<PhaseEnRetard> lus) {
        var numeros = lus.stream().map(PhaseEnRetard::numero).toList();
        var objetsLus = objets.objets(numeros);
        var noms = choix.adherents();
        var ouvertes =
                taches.enCours(numeros).stream()
                        .collect(Collectors.groupingBy((TacheEnCours t) -> t.tache().numero()));
        return lus.stream()
                .map(
                        r ->
                                new LigneDeRetard(
                                        r.numero(),
                                        objetsLus.get(r.numero()),
                                        r.echeance(),
                                        r.ordre() + ". " + r.libelle(),
                                        Chez.de(
                                                r,
                                                ouvertes.getOrDefault(r.numero(), List.of()),
                                                noms)))
                .toList();
    }
}

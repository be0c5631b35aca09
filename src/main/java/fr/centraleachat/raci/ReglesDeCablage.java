package fr.centraleachat.raci;

import static java.util.stream.Collectors.toSet;

import fr.centraleachat.organisation.Fonction;
import fr.centraleachat.workflow.ActiviteDuModele;
import fr.centraleachat.workflow.EtapeDuModele;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;

/** What a matrix must give to the steps of the models; each fault is one sentence. */
final class ReglesDeCablage {

    private static final Set<String> LETTRES_D_ETAPE = Set.of("A", "R");

    private final Map<String, Ligne> lignes;

    ReglesDeCablage(Map<String, Ligne> lignes) {
        this.lignes = lignes;
    }

    List<String> fautes(List<EtapeDuModele> etapes) {
        return etapes.stream().flatMap(e -> faute(e).stream()).toList();
    }

    private Optional<String> faute(EtapeDuModele etape) {
        var ligne = lignes.get(etape.activite());
        if (ligne == null) {
            return dire(etape, "l’activité RACI « %s » est inconnue", etape.activite());
        }
        if (!LETTRES_D_ETAPE.contains(etape.lettre())) {
            return dire(etape, "la lettre « %s » n’est ni A ni R", etape.lettre());
        }
        var executants =
                ligne.executants(Lettre.valueOf(etape.lettre())).stream()
                        .map(Fonction::name)
                        .collect(toSet());
        if (executants.isEmpty()) {
            return dire(etape, "aucune fonction ne porte la lettre %s", etape.lettre());
        }
        if (etape.fonction() == null) {
            return executants.size() == 1
                    ? Optional.empty()
                    : dire(etape, "plusieurs fonctions portent la lettre %s", etape.lettre());
        }
        return executants.contains(etape.fonction())
                ? Optional.empty()
                : dire(etape, "la fonction %s ne porte pas la lettre demandée", etape.fonction());
    }

    List<String> inconnues(List<ActiviteDuModele> activites) {
        return activites.stream()
                .filter(a -> !lignes.containsKey(a.activite()))
                .map(a -> a.designation() + " : activité RACI inconnue, " + a.activite())
                .toList();
    }

    /** Each row of a modelled processus has a step, or says why it has none. */
    List<String> sansEtape(List<EtapeDuModele> etapes, List<ActiviteDuModele> activites) {
        var utilisees =
                Stream.concat(
                                etapes.stream().map(EtapeDuModele::activite),
                                activites.stream().map(ActiviteDuModele::activite))
                        .collect(toSet());
        var modelises =
                lignes.values().stream()
                        .map(Ligne::activite)
                        .filter(a -> utilisees.contains(a.code()))
                        .map(Activite::processus)
                        .collect(toSet());
        return lignes.values().stream()
                .map(Ligne::activite)
                .filter(a -> modelises.contains(a.processus()) && a.sansEtape() == null)
                .filter(a -> !utilisees.contains(a.code()))
                .map(a -> "Matrice, " + a.code() + " : aucune étape, et rien ne dit pourquoi")
                .toList();
    }

    private static Optional<String> dire(EtapeDuModele etape, String faute, String precision) {
        return Optional.of(
                etape.designation()
                        + " ("
                        + etape.activite()
                        + ") : "
                        + faute.formatted(precision));
    }
}

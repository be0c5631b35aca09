package fr.centraleachat.passation.domain.reparation;

import fr.centraleachat.common.DonneesRefusees;
import fr.centraleachat.common.Erreur;
import fr.centraleachat.workflow.Reparations;
import fr.centraleachat.workflow.VersionDeployee;
import java.util.ArrayList;
import java.util.List;
import java.util.TreeSet;
import org.springframework.stereotype.Component;

/** What a request of migration must say: which procédures, and why. */
@Component
class ControleDeMigration {

    private final Reparations reparations;

    ControleDeMigration(Reparations reparations) {
        this.reparations = reparations;
    }

    /** By number, each once: two administrators lock them in the same order. */
    List<String> numeros(MigrationDemandee demande) {
        var erreurs = new ArrayList<Erreur>();
        if (demande.nommeDesProcedures() == (demande.version() != null)) {
            erreurs.add(
                    Erreur.de(
                            "procedures",
                            "Nommez des procédures, ou une version : l’un ou l’autre."));
        }
        if (!demande.estUnEssai() && (demande.motif() == null || demande.motif().isBlank())) {
            erreurs.add(Erreur.de("motif", "Écrivez le motif de la migration."));
        }
        if (demande.version() != null && !estDeployee(demande.version())) {
            erreurs.add(
                    Erreur.de(
                            "version",
                            "La version "
                                    + demande.version()
                                    + " n’est pas déployée : lisez la liste des versions."));
        }
        DonneesRefusees.siErreurs(erreurs);
        return demande.version() == null
                ? List.copyOf(new TreeSet<>(demande.procedures()))
                : reparations.enCours(VersionsDuProcessus.PROCESSUS, demande.version());
    }

    private boolean estDeployee(int version) {
        return reparations.versions(VersionsDuProcessus.PROCESSUS).stream()
                .map(VersionDeployee::version)
                .anyMatch(v -> v == version);
    }
}

package fr.centraleachat.passation.domain.reparation;

import fr.centraleachat.common.EtatIncompatible;
import fr.centraleachat.organisation.AgentCourant;
import fr.centraleachat.organisation.Fonction;
import fr.centraleachat.passation.domain.Procedures;
import fr.centraleachat.passation.domain.reparation.Reparation.Genre;
import fr.centraleachat.workflow.EcartDeVersion;
import fr.centraleachat.workflow.ElementDuModele;
import fr.centraleachat.workflow.Reparations;
import java.util.List;
import java.util.stream.Collectors;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Carries procédures to the latest version of the model: all those asked for, or none. */
@Service
@Transactional
public class MigrerDesProcedures {

    private final Procedures procedures;
    private final ControleDeMigration controle;
    private final Reparations reparations;
    private final HistoireDesReparations histoire;
    private final AgentCourant agent;

    MigrerDesProcedures(
            Procedures procedures,
            ControleDeMigration controle,
            Reparations reparations,
            HistoireDesReparations histoire,
            AgentCourant agent) {
        this.procedures = procedures;
        this.controle = controle;
        this.reparations = reparations;
        this.histoire = histoire;
        this.agent = agent;
    }

    /**
     * @return what changed, or would change
     * @throws EtatIncompatible with those that cannot be carried now, and where they stand
     */
    public List<EcartDeVersion> migrer(MigrationDemandee demande) {
        agent.exiger(Fonction.ADMINISTRATEUR);
        var numeros = controle.numeros(demande);
        // The lock orders two administrators, and an agent who acts meanwhile.
        numeros.forEach(demande.estUnEssai() ? procedures::exiger : procedures::verrouiller);
        var ecarts = reparations.ecarts(numeros);
        if (demande.estUnEssai()) {
            return ecarts;
        }
        exigerMigrables(ecarts);
        ecarts.forEach(e -> migrer(e, demande.motif()));
        return ecarts;
    }

    private void migrer(EcartDeVersion ecart, String motif) {
        reparations.migrer(ecart.numero());
        var texte = "Migration du modèle, de la version %d à la version %d";
        histoire.consigner(
                ecart.numero(),
                new Reparation(
                        Genre.MIGRATION, texte.formatted(ecart.version(), ecart.cible()), motif));
    }

    private static void exigerMigrables(List<EcartDeVersion> ecarts) {
        var refus =
                ecarts.stream()
                        .filter(e -> !e.estMigrable())
                        .map(MigrerDesProcedures::refus)
                        .toList();
        if (!refus.isEmpty()) {
            throw new EtatIncompatible("Rien n’est migré. " + String.join(" ", refus));
        }
    }

    private static String refus(EcartDeVersion ecart) {
        if (ecart.estAJour()) {
            return ecart.numero() + " suit déjà la dernière version.";
        }
        return ecart.numero()
                + " est à une étape sans équivalent dans la dernière version : "
                + ecart.sansEquivalent().stream()
                        .map(ElementDuModele::libelle)
                        .collect(Collectors.joining(", "))
                + ".";
    }
}

package fr.centraleachat.workflow.engine;

import fr.centraleachat.common.EtatIncompatible;
import fr.centraleachat.workflow.EcartDeVersion;
import fr.centraleachat.workflow.ElementDuModele;
import java.util.stream.Collectors;
import org.camunda.bpm.engine.RuntimeService;
import org.camunda.bpm.engine.migration.MigratingProcessInstanceValidationException;
import org.camunda.bpm.engine.migration.MigrationPlan;
import org.springframework.stereotype.Component;

/** Carries a procédure to the latest version, at the steps of the same ids. */
@Component
class MigrationsDeVersion {

    private final RuntimeService runtime;
    private final Positions positions;
    private final EcartsDeVersion ecarts;
    private final ModelesBpmn modeles;
    private final VariablesManquantes manquantes;

    MigrationsDeVersion(
            RuntimeService runtime,
            Positions positions,
            EcartsDeVersion ecarts,
            ModelesBpmn modeles,
            VariablesManquantes manquantes) {
        this.runtime = runtime;
        this.positions = positions;
        this.ecarts = ecarts;
        this.modeles = modeles;
        this.manquantes = manquantes;
    }

    EcartDeVersion migrer(String numero) {
        var ecart = ecarts.de(numero);
        exigerMigrable(ecart);
        var instance = positions.racine(numero).getProcessInstanceId();
        var plan = plan(numero);
        CommandesDuMoteur.sansConflit(() -> executer(numero, instance, plan));
        manquantes.ecrire(instance);
        return ecart;
    }

    private MigrationPlan plan(String numero) {
        var suivie = positions.version(numero);
        var cible = modeles.derniere(suivie.getKey());
        return runtime.createMigrationPlan(suivie.getId(), cible.getId())
                .mapEqualActivities()
                .build();
    }

    private Void executer(String numero, String instance, MigrationPlan plan) {
        try {
            runtime.newMigration(plan).processInstanceIds(instance).execute();
        } catch (MigratingProcessInstanceValidationException e) {
            var etapes =
                    e.getValidationReport().getActivityInstanceReports().stream()
                            .map(r -> r.getSourceScopeId())
                            .collect(Collectors.joining(", "));
            var refus = refus(numero, etapes);
            refus.initCause(e);
            throw refus;
        }
        return null;
    }

    private static void exigerMigrable(EcartDeVersion ecart) {
        if (ecart.estAJour()) {
            throw new EtatIncompatible(
                    "La procédure " + ecart.numero() + " suit déjà la dernière version.");
        }
        if (!ecart.estMigrable()) {
            throw refus(
                    ecart.numero(),
                    ecart.sansEquivalent().stream()
                            .map(ElementDuModele::libelle)
                            .collect(Collectors.joining(", ")));
        }
    }

    private static EtatIncompatible refus(String numero, String etapes) {
        return new EtatIncompatible(
                "La procédure "
                        + numero
                        + " ne peut pas être migrée maintenant : la dernière version n’a pas "
                        + "d’équivalent pour « "
                        + etapes
                        + " ». Attendez qu’elle ait passé cette étape, ou laissez-la finir sur sa "
                        + "version.");
    }
}

package fr.centraleachat.workflow.engine;

import fr.centraleachat.workflow.EcartDeVersion;
import fr.centraleachat.workflow.Reparations;
import fr.centraleachat.workflow.Routage;
import fr.centraleachat.workflow.VersionDeployee;
import java.util.List;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** The façade over Camunda for the acts of the administrator. */
@Component
@Transactional
class ReparationsCamunda implements Reparations {

    private final ReprisesDePhase reprises;
    private final VersionsDeployees versions;
    private final EcartsDeVersion ecarts;
    private final MigrationsDeVersion migrations;

    ReparationsCamunda(
            ReprisesDePhase reprises,
            VersionsDeployees versions,
            EcartsDeVersion ecarts,
            MigrationsDeVersion migrations) {
        this.reprises = reprises;
        this.versions = versions;
        this.ecarts = ecarts;
        this.migrations = migrations;
    }

    @Override
    public void reprendre(String numero, String phase) {
        reprises.reprendre(numero, phase);
    }

    @Override
    public void ouvrir(String processus, Routage routage, String phase, List<String> faites) {
        reprises.ouvrir(processus, routage, phase, faites);
    }

    @Override
    @Transactional(readOnly = true)
    public List<VersionDeployee> versions(String processus) {
        return versions.de(processus);
    }

    @Override
    @Transactional(readOnly = true)
    public List<String> enCours(String processus, int version) {
        return versions.enCours(processus, version);
    }

    @Override
    @Transactional(readOnly = true)
    public List<EcartDeVersion> ecarts(List<String> numeros) {
        return ecarts.de(numeros);
    }

    @Override
    public EcartDeVersion migrer(String numero) {
        return migrations.migrer(numero);
    }
}

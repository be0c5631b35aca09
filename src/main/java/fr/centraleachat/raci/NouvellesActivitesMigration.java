package fr.centraleachat.raci;

import fr.centraleachat.common.ChargementDeReference;
import fr.centraleachat.common.FichierDeReference;
import org.flywaydb.core.api.MigrationVersion;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/**
 * Gives a base that exists the activités that a release adds. Repeatable: run again when the list
 * grows; what an administrator changed stays.
 */
@Component
class NouvellesActivitesMigration extends ChargementDeReference {

    NouvellesActivitesMigration() {
        super("0021", "raci charger nouvelles activites");
    }

    @Override
    public MigrationVersion getVersion() {
        return null;
    }

    @Override
    public Integer getChecksum() {
        return FichierDeReference.lire("raci").hashCode();
    }

    @Override
    protected void charger(JdbcClient base) {
        MatriceMigration.chargerCeQuiManque(base);
    }
}

package fr.centraleachat.document.modele;

import fr.centraleachat.common.ChargementDeReference;
import org.flywaydb.core.api.MigrationVersion;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/**
 * Gives a first version to the documents that a release adds. Repeatable: run again when the list
 * grows, it touches no document that has one.
 */
@Component
class NouveauxModelesMigration extends ChargementDeReference {

    NouveauxModelesMigration() {
        super("0053", "document charger nouveaux modeles");
    }

    @Override
    public MigrationVersion getVersion() {
        return null;
    }

    @Override
    public Integer getChecksum() {
        return ChargerModelesMigration.modelesLivres().hashCode();
    }

    @Override
    protected void charger(JdbcClient base) {
        ChargerModelesMigration.chargerCeQuiManque(base);
    }
}

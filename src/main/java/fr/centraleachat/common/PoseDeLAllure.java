package fr.centraleachat.common;

import java.sql.Connection;
import java.sql.SQLException;
import java.time.Duration;
import org.flywaydb.core.api.callback.BaseCallback;
import org.flywaydb.core.api.callback.Context;
import org.flywaydb.core.api.callback.Event;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.stereotype.Component;

/**
 * Sets the pace of the clock as soon as the tables are there, before anything is dated. A pace that
 * changes does so in a moment, when every node has read it.
 */
@Component
class PoseDeLAllure extends BaseCallback {

    static final int AU_PLUS = 86_400;

    private static final Duration LE_TEMPS_DE_LIRE = Duration.ofSeconds(3);

    private final CoursDuTemps cours;
    private final ObjectProvider<GardeDAcceleration> gardes;
    private final int facteur;

    PoseDeLAllure(
            CoursDuTemps cours,
            ObjectProvider<GardeDAcceleration> gardes,
            @Value("${centrale.horloge.acceleration:1}") int facteur) {
        this.cours = cours;
        this.gardes = gardes;
        this.facteur = facteur;
    }

    @Override
    public boolean supports(Event evenement, Context contexte) {
        return evenement == Event.AFTER_MIGRATE;
    }

    @Override
    public void handle(Event evenement, Context contexte) {
        try {
            poser(contexte.getConnection());
        } catch (SQLException e) {
            throw new IllegalStateException("The pace of the clock cannot be set", e);
        }
    }

    private void poser(Connection base) throws SQLException {
        if (facteur < 1 || facteur > AU_PLUS) {
            throw new AccelerationRefuseeException(
                    "L’horloge ne peut pas être accélérée " + facteur + " fois.");
        }
        var table = new AlluresEnTable(base);
        table.verrouiller();
        var posees = table.lire();
        if (facteur > 1) {
            exigerUneBaseDEntrainement(base);
        }
        if (posees.facteur() != facteur) {
            posees = posees.changees(facteur, TempsReel.maintenant().plus(LE_TEMPS_DE_LIRE));
            table.ajouter(posees.derniere());
        }
        cours.suivre(posees);
    }

    private void exigerUneBaseDEntrainement(Connection base) throws SQLException {
        for (var garde : gardes) {
            garde.refus(base)
                    .ifPresent(
                            motif -> {
                                throw new AccelerationRefuseeException(motif);
                            });
        }
    }
}

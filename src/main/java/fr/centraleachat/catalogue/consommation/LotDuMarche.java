package fr.centraleachat.catalogue.consommation;

import fr.centraleachat.common.DonneesRefusees;
import fr.centraleachat.common.Introuvable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** A marché is one lot: an order that names another one is not for it. */
@Component
class LotDuMarche {

    private final JdbcClient jdbc;

    LotDuMarche(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /**
     * @param lot null when the caller does not say
     * @throws Introuvable when there is no such marché
     */
    void exiger(String marche, Integer lot) {
        int sien =
                jdbc.sql("select coalesce(lot, 0) from app.marche_mutualise where reference = ?")
                        .param(marche)
                        .query(Integer.class)
                        .optional()
                        .orElseThrow(() -> new Introuvable("Ce marché n’existe pas."));
        if (lot != null && lot != sien) {
            throw DonneesRefusees.champ(
                    "lot",
                    sien == 0
                            ? "Ce marché n’est pas alloti : retirez le lot."
                            : "Ce marché est le lot "
                                    + sien
                                    + " : commandez sur celui du lot "
                                    + lot
                                    + ".");
        }
    }
}

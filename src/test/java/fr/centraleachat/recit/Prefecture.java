package fr.centraleachat.recit;

import com.fasterxml.jackson.databind.JsonNode;
import java.time.Clock;

/** The contrôle de légalité of a lot: what is sent to the préfecture, and its accusé. */
final class Prefecture {

    private final Conduite c;
    private final Clock horloge;

    Prefecture(Conduite c, Clock horloge) {
        this.c = c;
        this.horloge = horloge;
    }

    /**
     * @return id of the awaited accusé
     */
    String transmettre(int lot) {
        c.faire(
                Gestes.CHARGE,
                "Task_TransmettrePrefecture",
                lot,
                b -> b.put("transmisLe", horloge.instant().toString()));
        return transmission(lot);
    }

    /** Id of the awaited accusé. */
    String transmission(int lot) {
        for (var attente : c.attentes(Gestes.CHARGE)) {
            if ("TRANSMISSION".equals(attente.get("type").asText())
                    && attente.path("lot").asInt() == lot) {
                return attente.get("id").asText();
            }
        }
        throw new AssertionError("No accusé is awaited for lot " + lot);
    }

    /** From the tiers de télétransmission. */
    JsonNode accuser(String transmission, String acte, int statut) {
        return c.envoyer(
                AppelDOffres.CONNECTEUR,
                "/transmissions/" + transmission + "/accuse",
                "{\"identifiantActe\":\"%s\",\"recuLe\":\"%s\"}".formatted(acte, horloge.instant()),
                statut);
    }
}

package fr.centraleachat.passation.domain.montage;

import com.fasterxml.jackson.core.type.TypeReference;
import com.fasterxml.jackson.databind.ObjectMapper;
import fr.centraleachat.passation.domain.Fiches;
import fr.centraleachat.passation.domain.Procedure;
import fr.centraleachat.passation.domain.Procedures;
import java.util.List;
import java.util.Map;
import org.springframework.stereotype.Component;

/** What the montage of a relance takes up from that of the procédure that stopped. */
@Component
class RepriseDuMontage {

    /** The new saisine says these, or they are of another time. */
    private static final List<String> PROPRES =
            List.of(
                    "procedure",
                    "lots",
                    "beneficiaires",
                    "budgetAlloueHt",
                    "calendrierPrevisionnel",
                    "conventionGroupement");

    /** Of lots that the relance numbers anew when only some of them stopped. */
    private static final List<String> PAR_LOT =
            List.of("criteres", "sousCriteres", "bareme", "bornes");

    private final Fiches fiches;
    private final Procedures procedures;
    private final ObjectMapper json;

    RepriseDuMontage(Fiches fiches, Procedures procedures, ObjectMapper json) {
        this.fiches = fiches;
        this.procedures = procedures;
        this.json = json;
    }

    /** By name of the field; empty for a new need. */
    Map<String, Object> pour(Procedure procedure) {
        var ancienne = procedure.relanceDe();
        if (ancienne == null) {
            return Map.of();
        }
        return fiches.derniere(ancienne, Montage.class)
                .map(m -> reprise(m, memesLots(procedure, ancienne)))
                .orElse(Map.of());
    }

    private Map<String, Object> reprise(Montage montage, boolean memesLots) {
        Map<String, Object> valeurs = json.convertValue(montage, new TypeReference<>() {});
        valeurs.keySet().removeAll(PROPRES);
        if (!memesLots) {
            valeurs.keySet().removeAll(PAR_LOT);
        }
        valeurs.values().removeIf(java.util.Objects::isNull);
        return valeurs;
    }

    private boolean memesLots(Procedure procedure, String ancienne) {
        return procedures.lots(procedure.numero()).size() == procedures.lots(ancienne).size();
    }
}

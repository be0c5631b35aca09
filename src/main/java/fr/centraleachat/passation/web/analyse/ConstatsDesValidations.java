package fr.centraleachat.passation.web.analyse;

import fr.centraleachat.passation.domain.analyse.EtapeDeValidation;
import fr.centraleachat.passation.domain.analyse.ValidationDonnee;
import fr.centraleachat.passation.domain.analyse.ValidationsDuRao;
import fr.centraleachat.passation.domain.dce.PieceVisee;
import fr.centraleachat.passation.web.MotsDeProcedure;
import fr.centraleachat.tache.Champ;
import java.time.Instant;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.springframework.stereotype.Component;

/** Which version of the report is to be read, and who approved which. */
@Component
class ConstatsDesValidations {

    private final ValidationsDuRao validations;
    private final MotsDeProcedure mots;

    ConstatsDesValidations(ValidationsDuRao validations, MotsDeProcedure mots) {
        this.validations = validations;
        this.mots = mots;
    }

    /** Empty before a report is handed in. */
    Map<String, Object> pour(String numero) {
        var constats = new LinkedHashMap<String, Object>();
        validations.rapport(numero).ifPresent(r -> constats.put("Rapport", enClair(r)));
        List<Ligne> donnees = validations.donnees(numero).stream().map(this::ligne).toList();
        if (!donnees.isEmpty()) {
            constats.put("Validations du rapport", donnees);
        }
        return constats;
    }

    private static String enClair(PieceVisee rapport) {
        return rapport.nom()
                + ", version "
                + rapport.version()
                + ", empreinte SHA-256 "
                + rapport.empreinte();
    }

    private Ligne ligne(ValidationDonnee v) {
        return new Ligne(
                v.etape(),
                mots.agent(v.par()),
                v.le(),
                "version " + v.rao().version() + ", " + v.rao().empreinte(),
                v.enVigueur() ? "en vigueur" : "tombée : le rapport a changé");
    }

    /** A control that was given. */
    record Ligne(
            @Champ("Validation") EtapeDeValidation etape,
            @Champ("Par") String par,
            @Champ("Le") Instant le,
            @Champ("Sur le rapport") String rapport,
            @Champ("État") String etat) {}
}

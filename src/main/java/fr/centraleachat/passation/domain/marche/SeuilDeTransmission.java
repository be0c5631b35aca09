package fr.centraleachat.passation.domain.marche;

import fr.centraleachat.common.Montant;
import fr.centraleachat.passation.domain.Procedure;
import fr.centraleachat.passation.domain.attribution.Attributaires;
import fr.centraleachat.reglementation.Parametres;
import java.time.Clock;
import java.time.LocalDate;
import org.springframework.stereotype.Component;

/**
 * Garde 22 (CGCT L2131-2, D2131-5-1): a marché goes to the préfet before its notification when its
 * value reaches the seuil of the day of the regime. The value is that of all the lots together, as
 * the préfectures ask: the more prudent of the two readings.
 */
@Component
class SeuilDeTransmission {

    private final Parametres parametres;
    private final Attributaires attributaires;
    private final Clock horloge;

    SeuilDeTransmission(Parametres parametres, Attributaires attributaires, Clock horloge) {
        this.parametres = parametres;
        this.attributaires = attributaires;
        this.horloge = horloge;
    }

    boolean estAtteint(Procedure procedure) {
        var jour = procedure.jourDuRegime(LocalDate.now(horloge));
        var seuil = parametres.montant("CONTROLE_LEGALITE", jour);
        return procedure.montantEstimeHt().atteint(seuil) || attribue(procedure).atteint(seuil);
    }

    private Montant attribue(Procedure procedure) {
        return attributaires.montants(procedure.numero()).values().stream()
                .reduce(Montant.ZERO, Montant::plus);
    }
}

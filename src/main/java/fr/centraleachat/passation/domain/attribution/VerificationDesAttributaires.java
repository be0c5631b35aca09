package fr.centraleachat.passation.domain.attribution;

import fr.centraleachat.common.DonneesRefusees;
import fr.centraleachat.passation.domain.Fiches;
import fr.centraleachat.passation.domain.Procedures;
import fr.centraleachat.passation.domain.defaillance.Defaillances;
import java.util.List;
import org.springframework.stereotype.Service;

/** Phase 12: the attributaires produce their pieces and are checked, before the letters. */
@Service
public class VerificationDesAttributaires {

    private final Procedures procedures;
    private final Fiches fiches;
    private final Attributaires attributaires;
    private final ControleDesAttributaires controle;
    private final Defaillances defaillances;

    VerificationDesAttributaires(
            Procedures procedures,
            Fiches fiches,
            Attributaires attributaires,
            ControleDesAttributaires controle,
            Defaillances defaillances) {
        this.procedures = procedures;
        this.fiches = fiches;
        this.attributaires = attributaires;
        this.controle = controle;
        this.defaillances = defaillances;
    }

    /** Garde 19: kept only if each attributaire may sign today, or is said to default. */
    public void verifier(String numero, VerificationDeLAttributaire verification) {
        procedures.exiger(numero);
        conclure(numero, null, verification, attributaires.decisions(numero));
    }

    /** The same for the next one of a lot whose attributaire, already announced, defaulted. */
    public void verifierLeSuivant(
            String numero, int lot, VerificationDeLAttributaire verification) {
        procedures.exiger(numero);
        conclure(numero, lot, verification, List.of(attributaires.duLot(numero, lot)));
    }

    private void conclure(
            String numero,
            Integer lot,
            VerificationDeLAttributaire verification,
            List<DecisionDeLot> decisions) {
        DonneesRefusees.siErreurs(controle.fautes(numero, verification, decisions));
        fiches.consigner(numero, lot, verification);
        verification.resultats().stream()
                .filter(r -> !r.estConforme())
                .forEach(
                        r ->
                                defaillances.constaterALaVerification(
                                        numero, r.lot(), r.operateur(), r.cause(), r.motif()));
    }
}

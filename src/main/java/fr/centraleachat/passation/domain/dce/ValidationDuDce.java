package fr.centraleachat.passation.domain.dce;

import fr.centraleachat.passation.domain.Fiches;
import fr.centraleachat.passation.domain.Procedures;
import java.time.Instant;
import org.springframework.stereotype.Service;

/** Phase 4: the service instructeur signs the DCE, then the élu référent approves it. */
@Service
public class ValidationDuDce {

    private final Procedures procedures;
    private final Fiches fiches;
    private final Visas visas;
    private final CompletudeDuDce completude;

    ValidationDuDce(Procedures procedures, Fiches fiches, Visas visas, CompletudeDuDce completude) {
        this.procedures = procedures;
        this.fiches = fiches;
        this.visas = visas;
        this.completude = completude;
    }

    /** The visa holds for the bytes of the pieces as they are now. */
    public void viser(String numero, VisaDuDce visa) {
        procedures.exiger(numero);
        if (visa.decision() == VisaDuDce.Decision.VALIDE) {
            completude.exiger(numero, "decision");
            visas.poser(numero, visa.piecesVisees());
        }
        fiches.consigner(numero, visa);
    }

    /** A visa that was given elsewhere, on the pieces that came with the file. */
    public void retenir(String numero, VisaDuDce visa, String par, Instant le) {
        procedures.exiger(numero);
        visas.poser(numero, visa.piecesVisees(), par, le);
        fiches.consigner(numero, visa);
    }

    /** A DCE sent back loses its visa: the service will sign what comes out of the writing. */
    public void approuver(String numero, ApprobationDuDce approbation) {
        procedures.exiger(numero);
        if (approbation.decision() == ApprobationDuDce.Decision.APPROUVE) {
            visas.exiger(numero);
        } else {
            visas.annuler(numero, approbation.motifRenvoi());
        }
        fiches.consigner(numero, approbation);
    }
}

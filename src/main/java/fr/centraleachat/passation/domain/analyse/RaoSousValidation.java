package fr.centraleachat.passation.domain.analyse;

import fr.centraleachat.common.EtatIncompatible;
import fr.centraleachat.document.GardeDePiece;
import fr.centraleachat.passation.domain.ProcedureRepository;
import java.util.Set;
import org.springframework.stereotype.Component;

/** Once it is validated three times, a report changes only by going back to the analysis. */
@Component
class RaoSousValidation implements GardeDePiece {

    private static final String CATEGORIE = "RAO";
    private static final Set<String> APRES =
            Set.of("DECISION", "INFORMATION_NOTIFICATION", "DIFFUSION_ARCHIVAGE");

    private final ProcedureRepository procedures;

    RaoSousValidation(ProcedureRepository procedures) {
        this.procedures = procedures;
    }

    @Override
    public void avantDepot(String procedure, String categorie) {
        if (!CATEGORIE.equals(categorie)) {
            return;
        }
        procedures
                .findById(procedure)
                .filter(p -> p.phaseEnCours() != null && APRES.contains(p.phaseEnCours()))
                .ifPresent(
                        p -> {
                            throw new EtatIncompatible(
                                    "Le rapport d’analyse est validé : il ne change qu’en revenant à"
                                            + " l’analyse. Demandez un complément à la décision.");
                        });
    }
}

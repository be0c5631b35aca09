package fr.centraleachat.passation.domain.dce;

import fr.centraleachat.common.EtatIncompatible;
import fr.centraleachat.document.GardeDePiece;
import fr.centraleachat.passation.domain.Procedure;
import fr.centraleachat.passation.domain.ProcedureRepository;
import java.util.Set;
import org.springframework.stereotype.Component;

/** Between its validation and its publicity, the pieces of a DCE change only in its writing. */
@Component
class DceSousVisa implements GardeDePiece {

    private static final Set<String> SOUS_VISA = Set.of("VALIDATION_DCE", "LANCEMENT");

    private final ProcedureRepository procedures;

    DceSousVisa(ProcedureRepository procedures) {
        this.procedures = procedures;
    }

    @Override
    public void avantDepot(String procedure, String categorie) {
        if (CategoriesDuDce.contient(categorie)
                && procedures.findById(procedure).filter(DceSousVisa::fige).isPresent()) {
            throw new EtatIncompatible(
                    "Le DCE est soumis au visa : ses pièces ne changent qu’en rédaction. Émettez"
                            + " des réserves ou faites-le reprendre.");
        }
    }

    /** Its pieces do not change now. */
    static boolean fige(Procedure procedure) {
        return procedure.phaseEnCours() != null
                && SOUS_VISA.contains(procedure.phaseEnCours())
                && !procedure.estPubliee();
    }
}

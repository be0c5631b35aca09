package fr.centraleachat.passation.domain.marche;

import fr.centraleachat.passation.DonneesEssentielles;
import fr.centraleachat.passation.domain.Procedures;
import java.util.List;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** The données essentielles of the marchés of a procédure. */
@Service
public class DonneesDeLaProcedure {

    private final Procedures procedures;
    private final Marches marches;
    private final AssemblageDesDonnees assemblage;

    DonneesDeLaProcedure(Procedures procedures, Marches marches, AssemblageDesDonnees assemblage) {
        this.procedures = procedures;
        this.marches = marches;
        this.assemblage = assemblage;
    }

    /** By lot. */
    @Transactional(readOnly = true)
    public List<DonneesEssentielles> de(String numero) {
        procedures.exiger(numero);
        return marches.deLaProcedure(numero).stream().map(assemblage::de).toList();
    }
}

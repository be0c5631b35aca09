package fr.centraleachat.passation.domain.saisine;

import fr.centraleachat.common.DonneesRefusees;
import fr.centraleachat.common.Erreur;
import fr.centraleachat.passation.domain.TypeDeProcedure;
import java.util.List;
import java.util.Optional;

/** What the law demands at least, and why. */
public record ProcedureProposee(
        TypeDeProcedure procedure, List<ChoixDeProcedure.MotifDeChoix> motifs) {

    /**
     * @throws DonneesRefusees when less is asked than the law demands (garde 1)
     */
    public void exiger(TypeDeProcedure demandee) {
        DonneesRefusees.siErreurs(faute(demandee).stream().toList());
    }

    /** What to tell when less is asked than the law demands (garde 1). */
    public Optional<Erreur> faute(TypeDeProcedure demandee) {
        if (demandee.estAuMoins(procedure)) {
            return Optional.empty();
        }
        var motif = motifs.get(0);
        return Optional.of(
                new Erreur(
                        "procedure",
                        "La loi exige davantage qu’une procédure « "
                                + demandee.decp()
                                + " » : "
                                + motif.texte(),
                        motif.regle()));
    }
}

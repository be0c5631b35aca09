package fr.centraleachat.passation.domain.lettres;

import fr.centraleachat.common.DonneesRefusees;
import fr.centraleachat.passation.domain.Fiches;
import fr.centraleachat.passation.domain.Procedures;
import fr.centraleachat.passation.domain.envoi.ModeDEnvoi;
import org.springframework.stereotype.Service;

/** Phase 12: once the attributaires are checked, everybody is told. */
@Service
public class InformationDesCandidats {

    private final Procedures procedures;
    private final Fiches fiches;
    private final PropositionDeLettres proposition;
    private final CompositionDesLettres composition;
    private final ControleDesLettres controle;

    InformationDesCandidats(
            Procedures procedures,
            Fiches fiches,
            PropositionDeLettres proposition,
            CompositionDesLettres composition,
            ControleDesLettres controle) {
        this.procedures = procedures;
        this.fiches = fiches;
        this.proposition = proposition;
        this.composition = composition;
        this.controle = controle;
    }

    /**
     * The letters, composed, to be read again.
     *
     * @param lot whose first attributaire defaulted, null for those of all the lots
     */
    public LettresAuxCandidats proposer(String numero, Integer lot) {
        var procedure = procedures.exiger(numero);
        return lot == null
                ? proposition.pourTous(procedure, ModeDEnvoi.ELECTRONIQUE)
                : proposition.pourLeLot(procedure, lot, ModeDEnvoi.ELECTRONIQUE);
    }

    /**
     * Kept only if every candidate has a complete letter.
     *
     * @param lot whose first attributaire defaulted, null for those of all the lots
     */
    public void rediger(String numero, Integer lot, LettresAuxCandidats lettres) {
        var procedure = procedures.exiger(numero);
        DonneesRefusees.siErreurs(controle.fautes(procedure, lettres, proposer(numero, lot)));
        var retenues = composition.decomposer(procedure, lettres);
        DonneesRefusees.siErreurs(controle.dateDeSignature(procedure, retenues));
        fiches.consigner(numero, lot, retenues);
    }
}

package fr.centraleachat.passation.domain.attribution;

import fr.centraleachat.common.EtatIncompatible;
import fr.centraleachat.common.Montant;
import fr.centraleachat.passation.domain.Procedure;
import fr.centraleachat.passation.domain.SeuilEuropeen;
import fr.centraleachat.passation.domain.TypeDeProcedure;
import java.time.Clock;
import java.time.LocalDate;
import org.springframework.stereotype.Component;

/**
 * Garde 18 (CGCT L1414-2): a procédure formalisée whose value reaches the European threshold is
 * awarded by the commission d’appel d’offres, for all its lots: the more prudent of the two
 * readings; any other by the élu.
 */
@Component
public class CompetenceDeLaCao {

    private static final String ARTICLE = "CGCT L1414-2";

    private final SeuilEuropeen seuil;
    private final Clock horloge;

    CompetenceDeLaCao(SeuilEuropeen seuil, Clock horloge) {
        this.seuil = seuil;
        this.horloge = horloge;
    }

    public boolean estRequise(Procedure procedure) {
        return estRequise(procedure, procedure.type(), procedure.valeurDuBesoinHt());
    }

    /** The same for what a montage would make of the procédure. */
    public boolean estRequise(Procedure procedure, TypeDeProcedure type, Montant valeurHt) {
        var jour = procedure.jourDuRegime(LocalDate.now(horloge));
        return type.estAuMoins(TypeDeProcedure.AOO) && seuil.estAtteint(procedure, valeurHt, jour);
    }

    void exigerQueLEluDecide(Procedure procedure) {
        if (estRequise(procedure)) {
            throw new EtatIncompatible(
                    "Cette procédure formalisée atteint le seuil européen : la commission d’appel"
                            + " d’offres choisit l’attributaire. Inscrivez-la à une séance.",
                    ARTICLE);
        }
    }

    /**
     * @throws EtatIncompatible when the choice is the élu's
     */
    public void exigerLaCommission(Procedure procedure) {
        if (!estRequise(procedure)) {
            throw new EtatIncompatible(
                    "La commission d’appel d’offres n’est pas compétente : la procédure n’est pas"
                            + " formalisée, ou sa valeur n’atteint pas le seuil européen. L’élu"
                            + " référent décide.",
                    ARTICLE);
        }
    }
}

package fr.centraleachat.passation.domain.plis;

import fr.centraleachat.common.EtatIncompatible;
import fr.centraleachat.organisation.Organisation;
import fr.centraleachat.passation.domain.Lot;
import fr.centraleachat.passation.domain.Procedure;
import fr.centraleachat.passation.domain.Procedures;
import org.springframework.stereotype.Component;

/** Gives the facts of a consultation from its procédure. */
@Component
class Consultations {

    private final Procedures procedures;
    private final Organisation organisation;

    Consultations(Procedures procedures, Organisation organisation) {
        this.procedures = procedures;
        this.organisation = organisation;
    }

    /**
     * @throws fr.centraleachat.common.Introuvable when the caller may not see the procédure
     * @throws EtatIncompatible when that tour was not opened
     */
    Consultation exiger(String numero, int tour) {
        var procedure = procedures.exiger(numero);
        exigerLePremier(tour, numero);
        var acheteur = procedure.intervenants().acheteur();
        return new Consultation(
                numero,
                tour,
                procedure.objet(),
                acheteur,
                organisation.adherent(acheteur).nom(),
                procedure.intervenants().adherentInstructeur(),
                procedure.intervenants().serviceInstructeur(),
                procedures.lots(numero).stream().map(Lot::numero).toList(),
                avisEnvoye(procedure),
                procedure.dlro());
    }

    /** Only a negotiation opens others. */
    private static void exigerLePremier(int tour, String numero) {
        if (tour != 1) {
            throw new EtatIncompatible(
                    "La procédure "
                            + numero
                            + " n’a pas ouvert de tour "
                            + tour
                            + " : déposez au tour 1.");
        }
    }

    /** The regime is frozen by the sending of the avis, and by nothing else. */
    private static boolean avisEnvoye(Procedure procedure) {
        return procedure.jourDuRegime(null) != null;
    }
}

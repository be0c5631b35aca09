package fr.centraleachat.passation.domain.plis;

import static java.util.stream.Collectors.groupingBy;
import static java.util.stream.Collectors.mapping;
import static java.util.stream.Collectors.toList;

import fr.centraleachat.common.EtatIncompatible;
import fr.centraleachat.organisation.Organisation;
import fr.centraleachat.passation.domain.Lot;
import fr.centraleachat.passation.domain.Procedure;
import fr.centraleachat.passation.domain.Procedures;
import fr.centraleachat.passation.domain.negociation.SoumissionnaireAdmis;
import fr.centraleachat.passation.domain.negociation.TourDeNegociation;
import fr.centraleachat.passation.domain.negociation.Tours;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import org.springframework.stereotype.Component;

/** Gives the facts of a consultation from its procédure. */
@Component
class Consultations {

    private static final int PREMIER = 1;

    private final Procedures procedures;
    private final Organisation organisation;
    private final Tours tours;

    Consultations(Procedures procedures, Organisation organisation, Tours tours) {
        this.procedures = procedures;
        this.organisation = organisation;
        this.tours = tours;
    }

    /**
     * @throws fr.centraleachat.common.Introuvable when the caller may not see the procédure
     * @throws EtatIncompatible when that tour was not opened
     */
    Consultation exiger(String numero, int tour) {
        var procedure = procedures.exiger(numero);
        var acheteur = procedure.intervenants().acheteur();
        return new Consultation(
                numero,
                tour,
                procedure.objet(),
                acheteur,
                organisation.adherent(acheteur).nom(),
                procedure.intervenants().adherentInstructeur(),
                procedure.intervenants().serviceInstructeur(),
                procedures.lotsEnLice(numero).stream().map(Lot::numero).toList(),
                avisEnvoye(procedure),
                tour == PREMIER ? procedure.dlro() : dateLimite(numero, tour),
                tour == PREMIER ? null : admis(numero, tour));
    }

    /** Only a negotiation opens others, by sending its letters. */
    private Instant dateLimite(String numero, int tour) {
        return tours.tour(numero, tour)
                .map(TourDeNegociation::dateLimite)
                .orElseThrow(() -> ferme(numero, tour));
    }

    private static EtatIncompatible ferme(String numero, int tour) {
        return new EtatIncompatible(
                "La procédure "
                        + numero
                        + " n’a pas ouvert de tour "
                        + tour
                        + " : un tour de négociation s’ouvre par l’envoi de ses courriers.");
    }

    private Map<String, List<Integer>> admis(String numero, int tour) {
        return tours.admis(numero, tour).stream()
                .collect(
                        groupingBy(
                                SoumissionnaireAdmis::operateur,
                                mapping(SoumissionnaireAdmis::lot, toList())));
    }

    /** The regime is frozen by the sending of the avis, and by nothing else. */
    private static boolean avisEnvoye(Procedure procedure) {
        return procedure.jourDuRegime(null) != null;
    }
}

package fr.centraleachat.passation.domain.analyse;

import fr.centraleachat.common.DonneesRefusees;
import fr.centraleachat.common.Erreur;
import fr.centraleachat.passation.domain.Fiches;
import fr.centraleachat.passation.domain.Procedures;
import fr.centraleachat.passation.domain.TypeDeProcedure;
import fr.centraleachat.passation.domain.analyse.Rao.Conclusion;
import fr.centraleachat.passation.domain.montage.Montage;
import fr.centraleachat.passation.domain.montage.NegociationAnnoncee;
import fr.centraleachat.passation.domain.negociation.TourDeNegociation;
import fr.centraleachat.passation.domain.negociation.Tours;
import fr.centraleachat.workflow.EtapeDuModele;
import fr.centraleachat.workflow.Moteur;
import java.util.ArrayList;
import java.util.List;
import org.springframework.stereotype.Component;

/** How the report of a procédure may end: what the law allows, and what its model leads to. */
@Component
public class ConclusionsPossibles {

    private static final String NEGOCIATION = "Task_DefinirNegociation";
    private static final String ARRET = "Task_ProposerArret";

    private final Moteur moteur;
    private final Procedures procedures;
    private final Fiches fiches;
    private final Tours tours;

    ConclusionsPossibles(Moteur moteur, Procedures procedures, Fiches fiches, Tours tours) {
        this.moteur = moteur;
        this.procedures = procedures;
        this.fiches = fiches;
        this.tours = tours;
    }

    /**
     * @param etape the task that writes the report, in the version that this procédure follows
     */
    public List<Conclusion> pour(String numero, EtapeDuModele etape) {
        var possibles = new ArrayList<>(List.of(Conclusion.PROPOSER));
        if (annonceUneNegociation(numero) && conduitA(etape, NEGOCIATION)) {
            possibles.add(Conclusion.NEGOCIER);
        }
        if (conduitA(etape, ARRET)) {
            possibles.add(Conclusion.ARRETER);
        }
        return possibles;
    }

    /** Garde 17 (R2161-5, R2123-5): only a MAPA whose règlement says so is negotiated. */
    void exiger(String numero, EtapeDuModele etape, Conclusion conclusion) {
        if (pour(numero, etape).contains(conclusion)) {
            return;
        }
        throw conclusion == Conclusion.NEGOCIER
                ? sansNegociation(numero)
                : DonneesRefusees.champ(
                        "conclusion", "Cette procédure ne peut pas être arrêtée par son rapport.");
    }

    private DonneesRefusees sansNegociation(String numero) {
        return procedures.exiger(numero).type() == TypeDeProcedure.AOO
                ? DonneesRefusees.champ(
                        "conclusion", "Un appel d’offres ne se négocie pas.", "R2161-5")
                : DonneesRefusees.champ(
                        "conclusion",
                        "Le règlement de la consultation n’annonce pas de négociation.",
                        "R2123-5");
    }

    /**
     * Where the règlement announces a negotiation without keeping the right to award on the initial
     * offers, nothing is awarded before a round (R2123-5).
     */
    List<Erreur> negociationDue(String numero, EtapeDuModele etape, Rao rao) {
        boolean attribue =
                Montage.ouVide(rao.propositions()).stream().anyMatch(PropositionDeLot::attribue);
        boolean due =
                attribue
                        && annonce(numero) == NegociationAnnoncee.OUI
                        && pour(numero, etape).contains(Conclusion.NEGOCIER)
                        && tours.tous(numero).stream().noneMatch(TourDeNegociation::estEnvoye);
        return due
                ? List.of(
                        new Erreur(
                                "conclusion",
                                "Le règlement annonce une négociation sans réserver l’attribution sur"
                                        + " les offres initiales : négociez d’abord.",
                                "R2123-5"))
                : List.of();
    }

    private boolean annonceUneNegociation(String numero) {
        return annonce(numero) != NegociationAnnoncee.NON;
    }

    private NegociationAnnoncee annonce(String numero) {
        return fiches.derniere(numero, Montage.class)
                .filter(Montage::annonceUneNegociation)
                .map(Montage::negociationAnnoncee)
                .orElse(NegociationAnnoncee.NON);
    }

    private boolean conduitA(EtapeDuModele etape, String code) {
        return moteur.etapes().stream()
                .anyMatch(
                        e ->
                                e.processus().equals(etape.processus())
                                        && e.version() == etape.version()
                                        && e.code().equals(code));
    }
}

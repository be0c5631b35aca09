package fr.centraleachat.passation.domain.analyse;

import fr.centraleachat.common.DonneesRefusees;
import fr.centraleachat.common.Erreur;
import fr.centraleachat.passation.domain.Fiches;
import fr.centraleachat.passation.domain.PiecesDeLaProcedure;
import fr.centraleachat.passation.domain.analyse.Rao.Conclusion;
import fr.centraleachat.passation.domain.echanges.EchangesTraces;
import fr.centraleachat.passation.domain.echanges.TypeDEchange;
import fr.centraleachat.passation.domain.grille.NotesCalculees;
import fr.centraleachat.passation.domain.montage.CriteresAnnonces;
import fr.centraleachat.passation.domain.negociation.OffresNegociables;
import fr.centraleachat.workflow.EtapeDuModele;
import java.time.Clock;
import java.util.ArrayList;
import java.util.List;
import org.springframework.stereotype.Service;

/** Phase 8: the service writes its report (ANA-4), after each round of a negotiation too. */
@Service
public class RedactionDuRao {

    private final OffresAAnalyser offres;
    private final OffresOuvertes ouvertes;
    private final CriteresAnnonces criteres;
    private final EchangesTraces echanges;
    private final ConclusionsPossibles conclusions;
    private final OffresNegociables negociables;
    private final PiecesDeLaProcedure pieces;
    private final Fiches fiches;
    private final Clock horloge;

    RedactionDuRao(
            OffresAAnalyser offres,
            OffresOuvertes ouvertes,
            CriteresAnnonces criteres,
            EchangesTraces echanges,
            ConclusionsPossibles conclusions,
            OffresNegociables negociables,
            PiecesDeLaProcedure pieces,
            Fiches fiches,
            Clock horloge) {
        this.offres = offres;
        this.ouvertes = ouvertes;
        this.criteres = criteres;
        this.echanges = echanges;
        this.conclusions = conclusions;
        this.negociables = negociables;
        this.pieces = pieces;
        this.fiches = fiches;
        this.horloge = horloge;
    }

    /**
     * The report is kept only if it judges every offer on every announced critère, and concludes as
     * the law and the model allow.
     */
    public void rediger(String numero, EtapeDuModele etape, Rao rao) {
        conclusions.exiger(numero, etape, rao.conclusion());
        var calculees = new NotesCalculees(criteres.tous(numero));
        DonneesRefusees.siErreurs(calculees.fautes(rao));
        var complet = calculees.completer(rao);
        DonneesRefusees.siErreurs(fautesDeLAnalyse(numero, complet));
        DonneesRefusees.siErreurs(fautesDeLaConclusion(numero, etape, complet));
        fiches.consigner(numero, complet.sansLignesVides());
    }

    private List<Erreur> fautesDeLAnalyse(String numero, Rao rao) {
        var erreurs =
                new ArrayList<>(
                        new GardesDuRao(rao, criteres.tous(numero), offres.lotsParOperateur(numero))
                                .fautes());
        erreurs.addAll(
                new GardesDesOffresBasses(
                                rao,
                                echanges.deLaProcedure(numero, TypeDEchange.JUSTIFICATION_OAB),
                                offres.lots(numero),
                                horloge.instant(),
                                horloge.getZone())
                        .fautes());
        pieces.controler(numero, "rao", rao.rao(), erreurs);
        return erreurs;
    }

    private List<Erreur> fautesDeLaConclusion(String numero, EtapeDuModele etape, Rao rao) {
        if (rao.conclusion() == Conclusion.NEGOCIER) {
            return negociables.selon(numero, rao).isEmpty()
                    ? List.of(
                            new Erreur(
                                    "conclusion",
                                    "Aucune offre ne peut être négociée : proposez, lot par lot, ce"
                                            + " qui s’ensuit.",
                                    "R2152-1"))
                    : List.of();
        }
        var erreurs = new ArrayList<>(conclusions.negociationDue(numero, etape, rao));
        var classement =
                new Classement(ouvertes.operateurs(numero), Departage.de(numero, criteres));
        erreurs.addAll(
                new GardesDesPropositions(
                                rao, offres.lots(numero), lot -> classement.duLot(rao, lot))
                        .fautes());
        return erreurs;
    }
}

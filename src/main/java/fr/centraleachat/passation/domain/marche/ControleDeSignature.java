package fr.centraleachat.passation.domain.marche;

import fr.centraleachat.common.Erreur;
import fr.centraleachat.common.EtatIncompatible;
import fr.centraleachat.passation.domain.EtatDeLot;
import fr.centraleachat.passation.domain.Lot;
import fr.centraleachat.passation.domain.PiecesDeLaProcedure;
import fr.centraleachat.passation.domain.Procedure;
import fr.centraleachat.passation.domain.attribution.Attributaire;
import fr.centraleachat.passation.domain.attribution.Attributaires;
import fr.centraleachat.passation.domain.attribution.DecisionDeLot;
import fr.centraleachat.passation.domain.attribution.GardesDeLAttributaire;
import fr.centraleachat.passation.domain.attribution.VerificationEnVigueur;
import fr.centraleachat.passation.domain.refere.Suspensions;
import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.springframework.stereotype.Component;

/** What holds the signature of a lot back: its state, its dates, its pieces. */
@Component
class ControleDeSignature {

    private final Attributaires attributaires;
    private final Suspensions referes;
    private final DelaiDeSuspension suspension;
    private final RapportDePresentation rapport;
    private final ValiditeDesOffres validite;
    private final VerificationEnVigueur verifications;
    private final GardesDeLAttributaire pieces;
    private final PiecesDeLaProcedure dossier;
    private final Clock horloge;

    ControleDeSignature(
            Attributaires attributaires,
            Suspensions referes,
            DelaiDeSuspension suspension,
            RapportDePresentation rapport,
            ValiditeDesOffres validite,
            VerificationEnVigueur verifications,
            GardesDeLAttributaire pieces,
            PiecesDeLaProcedure dossier,
            Clock horloge) {
        this.attributaires = attributaires;
        this.referes = referes;
        this.suspension = suspension;
        this.rapport = rapport;
        this.validite = validite;
        this.verifications = verifications;
        this.pieces = pieces;
        this.dossier = dossier;
        this.horloge = horloge;
    }

    /**
     * @throws EtatIncompatible while a référé is pending on the lot, without attributaire, or
     *     without the rapport de présentation that is due
     */
    void exigerSignable(Procedure procedure, Lot lot) {
        var numero = procedure.numero();
        if (lot.etat() != EtatDeLot.ATTRIBUE) {
            throw new EtatIncompatible(
                    "Le lot " + lot.numero() + " n’a pas d’attributaire à qui le marché revienne.");
        }
        referes.exigerAucune(numero, lot.numero());
        if (suspension.estDu(procedure, lot.numero())
                && suspension.acquise(procedure, lot.numero()).isEmpty()) {
            throw new EtatIncompatible(
                    "Les lettres aux candidats du lot "
                            + lot.numero()
                            + " ne sont pas parties : le délai de suspension n’a pas couru.",
                    "R2182-1");
        }
        rapport.exiger(procedure);
    }

    List<Erreur> fautes(Procedure procedure, int lot, Signature signature) {
        var numero = procedure.numero();
        var decision = attributaires.duLot(numero, lot);
        var erreurs = new ArrayList<>(GardesDeSignature.numero(signature.idMarche()));
        erreurs.addAll(GardesDeSignature.montant(signature.montant()));
        erreurs.addAll(GardesDeSignature.titulaires(signature.titulaires(), decision.operateur()));
        erreurs.addAll(fautesDeDate(procedure, lot, signature));
        erreurs.addAll(piecesEchues(numero, decision, signature.dateSignature()));
        dossier.controler(numero, "marcheSigne", signature.marcheSigne(), erreurs);
        dossier.controler(numero, "accordProrogation", signature.accordProrogation(), erreurs);
        return erreurs;
    }

    private List<Erreur> fautesDeDate(Procedure procedure, int lot, Signature signature) {
        var le = signature.dateSignature();
        var decidee = attributaires.dateDeDecision(procedure.numero(), lot);
        var erreurs = new ArrayList<>(GardesDeSignature.date(le, decidee, LocalDate.now(horloge)));
        suspension
                .acquise(procedure, lot)
                .ifPresent(j -> erreurs.addAll(GardesDeSignature.delaiDeSuspension(le, j)));
        erreurs.addAll(GardesDeSignature.fondement(signature.dateFondement(), le));
        validite.limite(procedure, lot)
                .ifPresent(l -> erreurs.addAll(GardesDeSignature.validiteDeLOffre(signature, l)));
        return erreurs;
    }

    /** Garde 19 again: what was valid at the check may have expired since. */
    private List<Erreur> piecesEchues(String numero, DecisionDeLot decision, LocalDate le) {
        var attributaire =
                new Attributaire(
                        decision.operateur(),
                        attributaires.nom(numero, decision.lot(), decision.operateur()),
                        attributaires.montants(numero).get(decision.operateur()));
        return verifications.duLot(numero, decision.lot()).stream()
                .flatMap(v -> pieces.certificats(v, attributaire, le).stream())
                .map(e -> new Erreur("dateSignature", e.message(), e.regle()))
                .toList();
    }
}

package fr.centraleachat.passation.domain;

import fr.centraleachat.common.DonneesRefusees;
import fr.centraleachat.common.Erreur;
import fr.centraleachat.common.Montant;
import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.springframework.stereotype.Service;

/** The marché of a lot is signed, and gets its number. */
@Service
public class SignatureDuMarche {

    private final Procedures procedures;
    private final Fiches fiches;
    private final Attributaires attributaires;
    private final ValiditeDesOffres validite;
    private final GardesDeLAttributaire pieces;
    private final PiecesDeLaProcedure dossier;
    private final Marches marches;
    private final SeuilDeTransmission seuil;
    private final AlertesDuMarche alertes;
    private final Clock horloge;

    SignatureDuMarche(
            Procedures procedures,
            Fiches fiches,
            Attributaires attributaires,
            ValiditeDesOffres validite,
            GardesDeLAttributaire pieces,
            PiecesDeLaProcedure dossier,
            Marches marches,
            SeuilDeTransmission seuil,
            AlertesDuMarche alertes,
            Clock horloge) {
        this.procedures = procedures;
        this.fiches = fiches;
        this.attributaires = attributaires;
        this.validite = validite;
        this.pieces = pieces;
        this.dossier = dossier;
        this.marches = marches;
        this.seuil = seuil;
        this.alertes = alertes;
        this.horloge = horloge;
    }

    public void signer(String numero, int lot, Signature signature) {
        var procedure = procedures.exiger(numero);
        DonneesRefusees.siErreurs(fautes(procedure, lot, signature));
        fiches.consigner(numero, lot, signature);
        var marche =
                marches.conclure(
                        new Marche(procedure, lot, signature, seuil.estAtteint(procedure)));
        procedures.lot(numero, lot).passer(EtatDeLot.SIGNE);
        if (marche.transmissible()) {
            alertes.attendreLaTransmission(marche);
        }
        if (procedure.type().estAuMoins(TypeDeProcedure.AOO)) {
            alertes.attendreLAvisDAttribution(marche);
        }
    }

    private List<Erreur> fautes(Procedure procedure, int lot, Signature signature) {
        var numero = procedure.numero();
        var decision = attributaires.duLot(numero, lot);
        var le = signature.dateSignature();
        var erreurs = new ArrayList<>(GardesDeSignature.numero(signature.idMarche()));
        if (marches.estPris(procedure.intervenants().acheteur(), signature.idMarche())) {
            erreurs.add(GardesDeSignature.numeroDejaPris(signature.idMarche()));
        }
        erreurs.addAll(GardesDeSignature.montant(signature.montant()));
        erreurs.addAll(GardesDeSignature.titulaires(signature.titulaires(), decision.operateur()));
        erreurs.addAll(
                GardesDeSignature.date(
                        le, attributaires.dateDeDecision(numero, lot), LocalDate.now(horloge)));
        erreurs.addAll(GardesDeSignature.fondement(signature.dateFondement(), le));
        validite.limite(procedure)
                .ifPresent(l -> erreurs.addAll(GardesDeSignature.validiteDeLOffre(signature, l)));
        erreurs.addAll(piecesEchues(numero, decision, le));
        dossier.controler(numero, "marcheSigne", signature.marcheSigne(), erreurs);
        dossier.controler(numero, "accordProrogation", signature.accordProrogation(), erreurs);
        return erreurs;
    }

    /** Garde 19 again: what was valid at the check may have expired since. */
    private List<Erreur> piecesEchues(String numero, DecisionDeLot decision, LocalDate le) {
        var attributaire =
                new Attributaire(
                        decision.operateur(),
                        attributaires.nom(numero, decision.lot(), decision.operateur()),
                        montantDe(numero, decision.operateur()));
        var verification = fiches.exiger(numero, VerificationDeLAttributaire.class);
        return pieces.certificats(verification, attributaire, le).stream()
                .map(e -> new Erreur("dateSignature", e.message(), e.regle()))
                .toList();
    }

    private Montant montantDe(String numero, String operateur) {
        return attributaires.montants(numero).get(operateur);
    }
}

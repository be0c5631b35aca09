package fr.centraleachat.passation.domain.marche;

import fr.centraleachat.common.DonneesRefusees;
import fr.centraleachat.common.Erreur;
import fr.centraleachat.passation.domain.EtatDeLot;
import fr.centraleachat.passation.domain.Fiches;
import fr.centraleachat.passation.domain.LotsChanges;
import fr.centraleachat.passation.domain.Procedure;
import fr.centraleachat.passation.domain.Procedures;
import fr.centraleachat.passation.domain.TypeDeProcedure;
import java.util.ArrayList;
import java.util.List;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Service;

/** The marché of a lot is signed, and gets its number. */
@Service
public class SignatureDuMarche {

    private final Procedures procedures;
    private final Fiches fiches;
    private final ControleDeSignature controle;
    private final Marches marches;
    private final SeuilDeTransmission seuil;
    private final AlertesDuMarche alertes;
    private final ApplicationEventPublisher evenements;

    SignatureDuMarche(
            Procedures procedures,
            Fiches fiches,
            ControleDeSignature controle,
            Marches marches,
            SeuilDeTransmission seuil,
            AlertesDuMarche alertes,
            ApplicationEventPublisher evenements) {
        this.procedures = procedures;
        this.fiches = fiches;
        this.controle = controle;
        this.marches = marches;
        this.seuil = seuil;
        this.alertes = alertes;
        this.evenements = evenements;
    }

    public void signer(String numero, int lot, Signature signature) {
        var procedure = procedures.verrouiller(numero);
        controle.exigerSignable(procedure, procedures.lot(numero, lot));
        DonneesRefusees.siErreurs(fautes(procedure, lot, signature));
        fiches.consigner(numero, lot, signature);
        var marche =
                marches.conclure(
                        new Marche(procedure, lot, signature, seuil.estAtteint(procedure)));
        procedures.lot(numero, lot).passer(EtatDeLot.SIGNE);
        evenements.publishEvent(new LotsChanges(numero));
        if (marche.transmissible()) {
            alertes.attendreLaTransmission(marche);
        }
        if (procedure.type().estAuMoins(TypeDeProcedure.AOO)) {
            alertes.attendreLAvisDAttribution(marche);
        }
    }

    private List<Erreur> fautes(Procedure procedure, int lot, Signature signature) {
        var erreurs = new ArrayList<>(controle.fautes(procedure, lot, signature));
        if (marches.estPris(procedure.intervenants().acheteur(), signature.idMarche())) {
            erreurs.add(GardesDeSignature.numeroDejaPris(signature.idMarche()));
        }
        return erreurs;
    }
}

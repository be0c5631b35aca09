package fr.centraleachat.passation.web.marche;

import fr.centraleachat.common.Formats;
import fr.centraleachat.passation.domain.Procedures;
import fr.centraleachat.passation.domain.attribution.Attributaires;
import fr.centraleachat.passation.domain.marche.DelaiDeSuspension;
import fr.centraleachat.passation.domain.marche.PropositionDeSignature;
import fr.centraleachat.passation.domain.marche.Signature;
import fr.centraleachat.passation.domain.marche.SignatureDuMarche;
import fr.centraleachat.passation.domain.marche.ValiditeDesOffres;
import fr.centraleachat.passation.domain.refere.Suspensions;
import fr.centraleachat.tache.FormulaireDeTache;
import fr.centraleachat.tache.TacheOuverte;
import java.util.LinkedHashMap;
import java.util.Map;
import org.springframework.stereotype.Component;

/** Opened with what the decision and the montage already say of the marché. */
@Component
class SignerForm implements FormulaireDeTache<Signature> {

    private final SignatureDuMarche signature;
    private final PropositionDeSignature proposition;
    private final Procedures procedures;
    private final Attributaires attributaires;
    private final ValiditeDesOffres validite;
    private final DelaiDeSuspension suspension;
    private final Suspensions referes;
    private final Formats formats;

    SignerForm(
            SignatureDuMarche signature,
            PropositionDeSignature proposition,
            Procedures procedures,
            Attributaires attributaires,
            ValiditeDesOffres validite,
            DelaiDeSuspension suspension,
            Suspensions referes,
            Formats formats) {
        this.signature = signature;
        this.proposition = proposition;
        this.procedures = procedures;
        this.attributaires = attributaires;
        this.validite = validite;
        this.suspension = suspension;
        this.referes = referes;
        this.formats = formats;
    }

    @Override
    public String cle() {
        return "passation/signer";
    }

    @Override
    public Class<Signature> saisie() {
        return Signature.class;
    }

    @Override
    public Signature valeurs(TacheOuverte tache) {
        return proposition.pour(tache.numero(), tache.lot());
    }

    @Override
    public Map<String, Object> constats(TacheOuverte tache) {
        var numero = tache.numero();
        var decision = attributaires.duLot(numero, tache.lot());
        var constats = new LinkedHashMap<String, Object>();
        constats.put("Attributaire", attributaires.nom(numero, tache.lot(), decision.operateur()));
        constats.put("Montant décidé", formats.montant(decision.montantHt()));
        constats.put(
                "Décision du", formats.date(attributaires.dateDeDecision(numero, tache.lot())));
        validite.limite(procedures.exiger(numero), tache.lot())
                .ifPresent(l -> constats.put("Offres valables jusqu’au", formats.date(l)));
        suspension
                .acquise(procedures.exiger(numero), tache.lot())
                .ifPresent(j -> constats.put("Signature possible à compter du", formats.date(j)));
        referes.pendantes(numero).stream()
                .filter(r -> r.concerne(tache.lot()))
                .forEach(
                        r ->
                                constats.put(
                                        "Alerte : référé " + r.reference(),
                                        "pendant : la signature est interdite (CJA L551-4)"));
        return constats;
    }

    @Override
    public void achever(TacheOuverte tache, Signature saisie) {
        signature.signer(tache.numero(), tache.lot(), saisie);
    }
}

package fr.centraleachat.passation.web;

import fr.centraleachat.passation.domain.ActeDEngagement;
import fr.centraleachat.passation.domain.AttestationDeVigilance;
import fr.centraleachat.passation.domain.Attributaires;
import fr.centraleachat.passation.domain.AutrePiece;
import fr.centraleachat.passation.domain.CertificatFiscal;
import fr.centraleachat.passation.domain.DemandeDePieces;
import fr.centraleachat.passation.domain.ResultatDeVerification;
import fr.centraleachat.passation.domain.TypeDAutrePiece;
import fr.centraleachat.passation.domain.VerificationDeLAttributaire;
import fr.centraleachat.passation.domain.VerificationDeLAttributaire.Resultat;
import fr.centraleachat.passation.domain.VerificationDesAttributaires;
import fr.centraleachat.tache.FormulaireDeTache;
import fr.centraleachat.tache.TacheOuverte;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.springframework.stereotype.Component;

/** Opened with one row for each attributaire and each lot: the agent joins the pieces. */
@Component
class VerifierAttributaireForm implements FormulaireDeTache<VerificationDeLAttributaire> {

    private final VerificationDesAttributaires verification;
    private final Attributaires attributaires;

    VerifierAttributaireForm(
            VerificationDesAttributaires verification, Attributaires attributaires) {
        this.verification = verification;
        this.attributaires = attributaires;
    }

    @Override
    public String cle() {
        return "passation/verifier-attributaire";
    }

    @Override
    public Class<VerificationDeLAttributaire> saisie() {
        return VerificationDeLAttributaire.class;
    }

    @Override
    public VerificationDeLAttributaire valeurs(TacheOuverte tache) {
        var decisions = attributaires.decisions(tache.numero());
        var operateurs = decisions.stream().map(d -> d.operateur()).distinct().toList();
        return new VerificationDeLAttributaire(
                null,
                operateurs.stream().map(o -> new CertificatFiscal(o, null, null, null)).toList(),
                operateurs.stream()
                        .map(o -> new AttestationDeVigilance(o, null, null, null))
                        .toList(),
                operateurs.stream()
                        .map(o -> new AutrePiece(o, TypeDAutrePiece.SIREN, null, null, null))
                        .toList(),
                null,
                decisions.stream()
                        .map(d -> new ActeDEngagement(d.lot(), d.operateur(), null))
                        .toList(),
                null,
                decisions.stream()
                        .map(
                                d ->
                                        new ResultatDeVerification(
                                                d.lot(), d.operateur(), Resultat.CONFORME, null))
                        .toList());
    }

    @Override
    public Map<String, Object> constats(TacheOuverte tache) {
        var constats = new LinkedHashMap<String, Object>();
        verification.derniereDemande(tache.numero()).map(DemandeDePieces::demandes).stream()
                .flatMap(List::stream)
                .forEach(d -> constats.put("Demande à adresser à " + d.nom(), d.texte()));
        return constats;
    }

    @Override
    public Map<String, List<Choix>> choix(TacheOuverte tache) {
        var operateurs = ChoixDOperateurs.attributaires(attributaires, tache.numero());
        return Map.of(
                "attestationsFiscales.operateur", operateurs,
                "attestationsVigilance.operateur", operateurs,
                "autresPieces.operateur", operateurs,
                "sousTraitants.operateur", operateurs,
                "actesEngagementSignes.operateur", operateurs,
                "resultats.operateur", operateurs);
    }

    @Override
    public void achever(TacheOuverte tache, VerificationDeLAttributaire saisie) {
        verification.verifier(tache.numero(), saisie);
    }
}

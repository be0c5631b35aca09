package fr.centraleachat.passation.web.attribution;

import fr.centraleachat.passation.domain.attribution.Attributaires;
import fr.centraleachat.passation.domain.attribution.DemandeDePieces;
import fr.centraleachat.passation.domain.attribution.DemandeDesPieces;
import fr.centraleachat.passation.domain.attribution.PropositionDeVerification;
import fr.centraleachat.passation.domain.attribution.VerificationDeLAttributaire;
import fr.centraleachat.passation.domain.attribution.VerificationDesAttributaires;
import fr.centraleachat.passation.web.ChoixDOperateurs;
import fr.centraleachat.tache.FormulaireDeTache;
import fr.centraleachat.tache.TacheOuverte;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.springframework.stereotype.Component;

/** Opened with one row for each attributaire and each lot: the agent joins the pieces. */
@Component
class VerifierAttributaireForm implements FormulaireDeTache<VerificationDeLAttributaire> {

    private final VerificationDesAttributaires verification;
    private final PropositionDeVerification proposition;
    private final DemandeDesPieces demande;
    private final Attributaires attributaires;

    VerifierAttributaireForm(
            VerificationDesAttributaires verification,
            PropositionDeVerification proposition,
            DemandeDesPieces demande,
            Attributaires attributaires) {
        this.verification = verification;
        this.proposition = proposition;
        this.demande = demande;
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
        return proposition.pourTous(tache.numero());
    }

    @Override
    public Map<String, Object> constats(TacheOuverte tache) {
        var constats = new LinkedHashMap<String, Object>();
        demande.derniere(tache.numero()).map(DemandeDePieces::demandes).stream()
                .flatMap(List::stream)
                .forEach(d -> constats.put("Demande à adresser à " + d.nom(), d.texte()));
        return constats;
    }

    @Override
    public Map<String, List<Choix>> choix(TacheOuverte tache) {
        return ChoixDeVerification.de(
                ChoixDOperateurs.attributaires(attributaires, tache.numero()));
    }

    @Override
    public Set<String> reperes() {
        return ChoixDeVerification.REPERES;
    }

    @Override
    public void achever(TacheOuverte tache, VerificationDeLAttributaire saisie) {
        verification.verifier(tache.numero(), saisie);
    }
}

package fr.centraleachat.passation.web.defaillance;

import fr.centraleachat.passation.domain.attribution.Attributaires;
import fr.centraleachat.passation.domain.attribution.DemandeDesPieces;
import fr.centraleachat.passation.domain.attribution.PropositionDeVerification;
import fr.centraleachat.passation.domain.attribution.VerificationDeLAttributaire;
import fr.centraleachat.passation.domain.attribution.VerificationDesAttributaires;
import fr.centraleachat.passation.domain.defaillance.Defaillance;
import fr.centraleachat.passation.domain.defaillance.Defaillances;
import fr.centraleachat.passation.web.ChoixDOperateurs;
import fr.centraleachat.passation.web.attribution.ChoixDeVerification;
import fr.centraleachat.tache.FormulaireDeTache;
import fr.centraleachat.tache.TacheOuverte;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.springframework.stereotype.Component;

/** The next one of a lot produces its pieces, and is checked like the first. */
@Component
class VerifierSuivantForm implements FormulaireDeTache<VerificationDeLAttributaire> {

    private final VerificationDesAttributaires verification;
    private final PropositionDeVerification proposition;
    private final DemandeDesPieces demande;
    private final Attributaires attributaires;
    private final Defaillances defaillances;

    VerifierSuivantForm(
            VerificationDesAttributaires verification,
            PropositionDeVerification proposition,
            DemandeDesPieces demande,
            Attributaires attributaires,
            Defaillances defaillances) {
        this.verification = verification;
        this.proposition = proposition;
        this.demande = demande;
        this.attributaires = attributaires;
        this.defaillances = defaillances;
    }

    @Override
    public String cle() {
        return "passation/verifier-suivant";
    }

    @Override
    public Class<VerificationDeLAttributaire> saisie() {
        return VerificationDeLAttributaire.class;
    }

    @Override
    public VerificationDeLAttributaire valeurs(TacheOuverte tache) {
        return proposition.pourLeSuivant(tache.numero(), tache.lot());
    }

    @Override
    public Map<String, Object> constats(TacheOuverte tache) {
        var constats = new LinkedHashMap<String, Object>();
        constats.put(
                "Défaillants sur ce lot",
                defaillances.duLot(tache.numero(), tache.lot()).stream()
                        .map(d -> nom(tache, d))
                        .collect(Collectors.joining(", ")));
        var d = demande.auSuivant(tache.numero(), tache.lot());
        constats.put("Demande à adresser à " + d.nom(), d.texte());
        return constats;
    }

    private String nom(TacheOuverte tache, Defaillance defaillance) {
        return attributaires.nom(tache.numero(), tache.lot(), defaillance.operateur());
    }

    @Override
    public Map<String, List<Choix>> choix(TacheOuverte tache) {
        return ChoixDeVerification.de(
                List.of(ChoixDOperateurs.duLot(attributaires, tache.numero(), tache.lot())));
    }

    @Override
    public Set<String> reperes() {
        return ChoixDeVerification.REPERES;
    }

    @Override
    public void achever(TacheOuverte tache, VerificationDeLAttributaire saisie) {
        verification.verifierLeSuivant(tache.numero(), tache.lot(), saisie);
    }
}

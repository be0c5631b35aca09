package fr.centraleachat.passation.web.arret;

import fr.centraleachat.passation.domain.arret.LettresDArret;
import fr.centraleachat.passation.domain.arret.LettresDeLArret;
import fr.centraleachat.passation.domain.arret.Participants;
import fr.centraleachat.passation.web.ChoixDOperateurs;
import fr.centraleachat.tache.FormulaireDeTache;
import fr.centraleachat.tache.TacheOuverte;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.springframework.stereotype.Component;

/** Opened with a letter to each participant, to be read again. */
@Component
class RedigerLettresArretForm implements FormulaireDeTache<LettresDArret> {

    private final LettresDeLArret lettres;
    private final ConstatsDeLArret constats;
    private final Participants participants;

    RedigerLettresArretForm(
            LettresDeLArret lettres, ConstatsDeLArret constats, Participants participants) {
        this.lettres = lettres;
        this.constats = constats;
        this.participants = participants;
    }

    @Override
    public String cle() {
        return "passation/rediger-lettres-arret";
    }

    @Override
    public Class<LettresDArret> saisie() {
        return LettresDArret.class;
    }

    @Override
    public LettresDArret valeurs(TacheOuverte tache) {
        return lettres.proposer(tache.numero());
    }

    @Override
    public Map<String, Object> constats(TacheOuverte tache) {
        return constats.deLaDecision(tache.numero());
    }

    @Override
    public Map<String, List<Choix>> choix(TacheOuverte tache) {
        return Map.of(
                "lettresRejet.operateur",
                participants.de(tache.numero()).stream()
                        .map(
                                p ->
                                        new Choix(
                                                p.siret(),
                                                ChoixDOperateurs.libelle(p.nom(), p.siret())))
                        .toList());
    }

    /** A letter that says why nothing is awarded has neither rank nor attributaire. */
    @Override
    public Set<String> reperes() {
        return Set.of(
                "lettresRejet.lot",
                "lettresRejet.operateur",
                "lettresRejet.noteTotale",
                "lettresRejet.rang",
                "lettresRejet.attributaire",
                "lettresRejet.motifsChoix");
    }

    @Override
    public String bouton() {
        return "Envoyer à tous";
    }

    @Override
    public void achever(TacheOuverte tache, LettresDArret saisie) {
        lettres.rediger(tache.numero(), saisie);
    }
}

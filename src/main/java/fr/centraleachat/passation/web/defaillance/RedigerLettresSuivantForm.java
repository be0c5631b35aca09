package fr.centraleachat.passation.web.defaillance;

import fr.centraleachat.passation.domain.lettres.InformationDesCandidats;
import fr.centraleachat.passation.domain.lettres.LettresAuxCandidats;
import fr.centraleachat.passation.web.lettres.ChoixDeLettres;
import fr.centraleachat.passation.web.lettres.ConstatsDeLettres;
import fr.centraleachat.tache.FormulaireDeTache;
import fr.centraleachat.tache.TacheOuverte;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.springframework.stereotype.Component;

/** All the candidates of the lot are told again: the attributaire that they know defaulted. */
@Component
class RedigerLettresSuivantForm implements FormulaireDeTache<LettresAuxCandidats> {

    private final InformationDesCandidats information;
    private final ChoixDeLettres choix;
    private final ConstatsDeLettres constats;

    RedigerLettresSuivantForm(
            InformationDesCandidats information, ChoixDeLettres choix, ConstatsDeLettres constats) {
        this.information = information;
        this.choix = choix;
        this.constats = constats;
    }

    @Override
    public String cle() {
        return "passation/rediger-lettres-suivant";
    }

    @Override
    public Class<LettresAuxCandidats> saisie() {
        return LettresAuxCandidats.class;
    }

    @Override
    public LettresAuxCandidats valeurs(TacheOuverte tache) {
        return information.proposer(tache.numero(), tache.lot());
    }

    @Override
    public Map<String, Object> constats(TacheOuverte tache) {
        return constats.de(tache.numero(), tache.lot());
    }

    @Override
    public Map<String, List<Choix>> choix(TacheOuverte tache) {
        return choix.de(tache.numero(), information.proposer(tache.numero(), tache.lot()));
    }

    @Override
    public Set<String> reperes() {
        return ChoixDeLettres.REPERES;
    }

    @Override
    public String bouton() {
        return "Envoyer à tous";
    }

    @Override
    public void achever(TacheOuverte tache, LettresAuxCandidats saisie) {
        information.rediger(tache.numero(), tache.lot(), saisie);
    }
}

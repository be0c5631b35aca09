package fr.centraleachat.passation.web.lettres;

import fr.centraleachat.passation.domain.lettres.InformationDesCandidats;
import fr.centraleachat.passation.domain.lettres.LettresAuxCandidats;
import fr.centraleachat.tache.FormulaireDeTache;
import fr.centraleachat.tache.TacheOuverte;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.springframework.stereotype.Component;

/** Opened with the letters composed from the analysis and the decision, to be read again. */
@Component
class RedigerLettresForm implements FormulaireDeTache<LettresAuxCandidats> {

    private final InformationDesCandidats information;
    private final ChoixDeLettres choix;
    private final ConstatsDeLettres constats;

    RedigerLettresForm(
            InformationDesCandidats information, ChoixDeLettres choix, ConstatsDeLettres constats) {
        this.information = information;
        this.choix = choix;
        this.constats = constats;
    }

    @Override
    public String cle() {
        return "passation/rediger-lettres";
    }

    @Override
    public Class<LettresAuxCandidats> saisie() {
        return LettresAuxCandidats.class;
    }

    @Override
    public LettresAuxCandidats valeurs(TacheOuverte tache) {
        return information.proposer(tache.numero(), null);
    }

    @Override
    public Map<String, Object> constats(TacheOuverte tache) {
        return constats.de(tache.numero(), null);
    }

    @Override
    public Map<String, List<Choix>> choix(TacheOuverte tache) {
        return choix.de(tache.numero(), information.proposer(tache.numero(), null));
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
        information.rediger(tache.numero(), null, saisie);
    }
}

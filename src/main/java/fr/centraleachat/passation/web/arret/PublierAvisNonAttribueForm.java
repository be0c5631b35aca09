package fr.centraleachat.passation.web.arret;

import fr.centraleachat.passation.domain.arret.AvisNonAttribue;
import fr.centraleachat.passation.domain.arret.PublicationDeLArret;
import fr.centraleachat.tache.FormulaireDeTache;
import fr.centraleachat.tache.TacheOuverte;
import java.util.Map;
import org.springframework.stereotype.Component;

/** The avis « non attribué » of a procédure formalisée, one line a lot. */
@Component
class PublierAvisNonAttribueForm implements FormulaireDeTache<AvisNonAttribue> {

    private final PublicationDeLArret publication;
    private final ConstatsDeLArret constats;

    PublierAvisNonAttribueForm(PublicationDeLArret publication, ConstatsDeLArret constats) {
        this.publication = publication;
        this.constats = constats;
    }

    @Override
    public String cle() {
        return "passation/publier-avis-non-attribue";
    }

    @Override
    public Class<AvisNonAttribue> saisie() {
        return AvisNonAttribue.class;
    }

    @Override
    public AvisNonAttribue valeurs(TacheOuverte tache) {
        return publication.proposer(tache.numero());
    }

    @Override
    public Map<String, Object> constats(TacheOuverte tache) {
        return constats.deLaDecision(tache.numero());
    }

    @Override
    public void achever(TacheOuverte tache, AvisNonAttribue saisie) {
        publication.publier(tache.numero(), saisie);
    }
}

package fr.centraleachat.passation.web.publicite;

import fr.centraleachat.passation.domain.publicite.Lancement;
import fr.centraleachat.passation.domain.publicite.PropositionDePublicite;
import fr.centraleachat.passation.domain.publicite.Publicite;
import fr.centraleachat.tache.FormulaireDeTache;
import fr.centraleachat.tache.TacheOuverte;
import java.util.Map;
import org.springframework.stereotype.Component;

@Component
class PreparerPubliciteForm implements FormulaireDeTache<Publicite> {

    private final Lancement lancement;
    private final PropositionDePublicite proposition;

    PreparerPubliciteForm(Lancement lancement, PropositionDePublicite proposition) {
        this.lancement = lancement;
        this.proposition = proposition;
    }

    @Override
    public String cle() {
        return "passation/preparer-publicite";
    }

    @Override
    public Class<Publicite> saisie() {
        return Publicite.class;
    }

    @Override
    public Publicite valeurs(TacheOuverte tache) {
        return proposition.pour(tache.numero());
    }

    @Override
    public Map<String, Object> constats(TacheOuverte tache) {
        return proposition.constats(tache.numero());
    }

    @Override
    public void achever(TacheOuverte tache, Publicite saisie) {
        lancement.preparer(tache.numero(), saisie);
    }
}

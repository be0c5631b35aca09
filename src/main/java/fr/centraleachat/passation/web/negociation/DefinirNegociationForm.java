package fr.centraleachat.passation.web.negociation;

import fr.centraleachat.passation.domain.negociation.Negociation;
import fr.centraleachat.passation.domain.negociation.PerimetreDeNegociation;
import fr.centraleachat.passation.web.OperateursEnClair;
import fr.centraleachat.passation.web.analyse.ConstatsDeLAnalyse;
import fr.centraleachat.tache.FormulaireDeTache;
import fr.centraleachat.tache.TacheOuverte;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.springframework.stereotype.Component;

/** Définir la négociation: all whose offer may be negotiated are proposed. */
@Component
class DefinirNegociationForm implements FormulaireDeTache<PerimetreDeNegociation> {

    private final Negociation negociation;
    private final ConstatsDeLAnalyse constats;
    private final OperateursEnClair operateurs;

    DefinirNegociationForm(
            Negociation negociation, ConstatsDeLAnalyse constats, OperateursEnClair operateurs) {
        this.negociation = negociation;
        this.constats = constats;
        this.operateurs = operateurs;
    }

    @Override
    public String cle() {
        return "passation/definir-negociation";
    }

    @Override
    public Class<PerimetreDeNegociation> saisie() {
        return PerimetreDeNegociation.class;
    }

    @Override
    public PerimetreDeNegociation valeurs(TacheOuverte tache) {
        return new PerimetreDeNegociation(negociation.negociables(tache.numero()), null, null);
    }

    @Override
    public Map<String, Object> constats(TacheOuverte tache) {
        return constats.duClassement(tache.numero());
    }

    @Override
    public Map<String, List<Choix>> choix(TacheOuverte tache) {
        return operateurs.pour(tache.numero(), "operateursAdmis.operateur");
    }

    @Override
    public Set<String> reperes() {
        return Set.of("operateursAdmis.lot", "operateursAdmis.operateur");
    }

    @Override
    public void achever(TacheOuverte tache, PerimetreDeNegociation saisie) {
        negociation.definir(tache.numero(), saisie);
    }
}

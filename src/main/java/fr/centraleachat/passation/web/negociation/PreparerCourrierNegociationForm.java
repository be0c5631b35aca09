package fr.centraleachat.passation.web.negociation;

import fr.centraleachat.passation.domain.Fiches;
import fr.centraleachat.passation.domain.negociation.CourrierDeNegociation;
import fr.centraleachat.passation.domain.negociation.CourriersDeNegociation;
import fr.centraleachat.passation.domain.negociation.Negociation;
import fr.centraleachat.passation.domain.negociation.PerimetreDeNegociation;
import fr.centraleachat.passation.web.OperateursEnClair;
import fr.centraleachat.tache.FormulaireDeTache;
import fr.centraleachat.tache.TacheOuverte;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.springframework.stereotype.Component;

/** Préparer les courriers: one for each admitted, on the same points. */
@Component
class PreparerCourrierNegociationForm implements FormulaireDeTache<CourriersDeNegociation> {

    private final Negociation negociation;
    private final Fiches fiches;
    private final OperateursEnClair operateurs;

    PreparerCourrierNegociationForm(
            Negociation negociation, Fiches fiches, OperateursEnClair operateurs) {
        this.negociation = negociation;
        this.fiches = fiches;
        this.operateurs = operateurs;
    }

    @Override
    public String cle() {
        return "passation/preparer-courrier-negociation";
    }

    @Override
    public Class<CourriersDeNegociation> saisie() {
        return CourriersDeNegociation.class;
    }

    @Override
    public CourriersDeNegociation valeurs(TacheOuverte tache) {
        var points = perimetre(tache).perimetre();
        return new CourriersDeNegociation(
                negociation.admis(tache.numero()).stream()
                        .map(a -> new CourrierDeNegociation(a.lot(), a.operateur(), points, null))
                        .toList());
    }

    @Override
    public Map<String, Object> constats(TacheOuverte tache) {
        var constats = new LinkedHashMap<String, Object>();
        constats.put("Tour", negociation.enCours(tache.numero()).tour());
        constats.put("Points à négocier", perimetre(tache).perimetre());
        constats.put("Date limite commune proposée", perimetre(tache).dateLimiteProposee());
        return constats;
    }

    @Override
    public Map<String, List<Choix>> choix(TacheOuverte tache) {
        return operateurs.pour(tache.numero(), "courriers.operateur");
    }

    @Override
    public Set<String> reperes() {
        return Set.of("courriers", "courriers.lot", "courriers.operateur");
    }

    @Override
    public void achever(TacheOuverte tache, CourriersDeNegociation saisie) {
        negociation.preparer(tache.numero(), saisie);
    }

    private PerimetreDeNegociation perimetre(TacheOuverte tache) {
        return fiches.exiger(tache.numero(), PerimetreDeNegociation.class);
    }
}

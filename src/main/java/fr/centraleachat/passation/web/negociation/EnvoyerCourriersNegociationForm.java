package fr.centraleachat.passation.web.negociation;

import fr.centraleachat.passation.domain.Fiches;
import fr.centraleachat.passation.domain.negociation.CourriersDeNegociation;
import fr.centraleachat.passation.domain.negociation.EnvoiDeCourrier;
import fr.centraleachat.passation.domain.negociation.EnvoiDesCourriers;
import fr.centraleachat.passation.domain.negociation.Negociation;
import fr.centraleachat.passation.domain.negociation.PerimetreDeNegociation;
import fr.centraleachat.passation.domain.negociation.SoumissionnaireAdmis;
import fr.centraleachat.passation.web.OperateursEnClair;
import fr.centraleachat.tache.FormulaireDeTache;
import fr.centraleachat.tache.TacheOuverte;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.springframework.stereotype.Component;

/** Envoyer les courriers: one proof for each admitted, and the date limite of the round. */
@Component
class EnvoyerCourriersNegociationForm implements FormulaireDeTache<EnvoiDesCourriers> {

    private final Negociation negociation;
    private final Fiches fiches;
    private final OperateursEnClair operateurs;

    EnvoyerCourriersNegociationForm(
            Negociation negociation, Fiches fiches, OperateursEnClair operateurs) {
        this.negociation = negociation;
        this.fiches = fiches;
        this.operateurs = operateurs;
    }

    @Override
    public String cle() {
        return "passation/envoyer-courriers-negociation";
    }

    @Override
    public Class<EnvoiDesCourriers> saisie() {
        return EnvoiDesCourriers.class;
    }

    @Override
    public EnvoiDesCourriers valeurs(TacheOuverte tache) {
        var numero = tache.numero();
        return new EnvoiDesCourriers(
                fiches.exiger(numero, PerimetreDeNegociation.class).dateLimiteProposee(),
                negociation.admis(numero).stream()
                        .map(SoumissionnaireAdmis::operateur)
                        .distinct()
                        .map(o -> new EnvoiDeCourrier(o, null, null, null, null))
                        .toList());
    }

    @Override
    public Map<String, Object> constats(TacheOuverte tache) {
        var constats = new LinkedHashMap<String, Object>();
        constats.put("Tour", negociation.enCours(tache.numero()).tour());
        constats.put(
                "Courriers à envoyer",
                fiches.exiger(tache.numero(), CourriersDeNegociation.class).courriers().stream()
                        .map(
                                c ->
                                        "Lot "
                                                + c.lot()
                                                + ", "
                                                + operateurs.nom(tache.numero(), c.operateur())
                                                + " : "
                                                + c.points())
                        .toList());
        return constats;
    }

    @Override
    public Map<String, List<Choix>> choix(TacheOuverte tache) {
        return operateurs.pour(tache.numero(), "envois.operateur");
    }

    @Override
    public Set<String> reperes() {
        return Set.of("envois", "envois.operateur");
    }

    @Override
    public void achever(TacheOuverte tache, EnvoiDesCourriers saisie) {
        negociation.envoyer(tache.numero(), saisie);
    }
}

package fr.centraleachat.passation.web.incident;

import fr.centraleachat.passation.domain.soustraitance.DemanderUneSousTraitance;
import fr.centraleachat.passation.domain.soustraitance.NouvelleSousTraitance;
import fr.centraleachat.passation.web.ChoixDeLots;
import fr.centraleachat.tache.FormulaireDeTache.Choix;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.springframework.stereotype.Component;

@Component
class DeclarationDeSousTraitance implements Declaration<NouvelleSousTraitance> {

    private final DemanderUneSousTraitance demander;
    private final ChoixDeLots lots;

    DeclarationDeSousTraitance(DemanderUneSousTraitance demander, ChoixDeLots lots) {
        this.demander = demander;
        this.lots = lots;
    }

    @Override
    public String code() {
        return "sous-traitance";
    }

    @Override
    public String titre() {
        return "Déclarer une demande de sous-traitance";
    }

    @Override
    public String aide() {
        return "Le titulaire d’un marché notifié présente un sous-traitant. Sans réponse dans les"
                + " 21 jours de la réception, il est accepté.";
    }

    @Override
    public Class<NouvelleSousTraitance> saisie() {
        return NouvelleSousTraitance.class;
    }

    @Override
    public Map<String, List<Choix>> choix(String numero) {
        return Map.of("lot", lots.notifies(numero));
    }

    @Override
    public String enregistrer(String numero, UUID objet, NouvelleSousTraitance saisie) {
        demander.demander(numero, saisie);
        return "La demande de sous-traitance de " + saisie.nom() + " est enregistrée.";
    }
}

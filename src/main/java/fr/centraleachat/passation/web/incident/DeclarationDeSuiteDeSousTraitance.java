package fr.centraleachat.passation.web.incident;

import fr.centraleachat.common.Introuvable;
import fr.centraleachat.passation.domain.soustraitance.RepondreALaSousTraitance;
import fr.centraleachat.passation.domain.soustraitance.SuiteDeSousTraitance;
import java.util.UUID;
import org.springframework.stereotype.Component;

@Component
class DeclarationDeSuiteDeSousTraitance implements Declaration<SuiteDeSousTraitance> {

    private final RepondreALaSousTraitance repondre;

    DeclarationDeSuiteDeSousTraitance(RepondreALaSousTraitance repondre) {
        this.repondre = repondre;
    }

    @Override
    public String code() {
        return "suite-sous-traitance";
    }

    @Override
    public String titre() {
        return "Répondre à une demande de sous-traitance";
    }

    @Override
    public String aide() {
        return "L’acceptation et l’agrément des conditions de paiement, le refus motivé, ou le constat"
                + " du silence gardé pendant le délai.";
    }

    @Override
    public Class<SuiteDeSousTraitance> saisie() {
        return SuiteDeSousTraitance.class;
    }

    @Override
    public String enregistrer(String numero, UUID objet, SuiteDeSousTraitance saisie) {
        if (objet == null) {
            throw new Introuvable("Choisissez la demande de sous-traitance dans la procédure.");
        }
        var demande = repondre.repondre(numero, objet, saisie);
        return "La sous-traitance de "
                + demande.nom()
                + " est "
                + demande.decision().libelle()
                + ".";
    }
}

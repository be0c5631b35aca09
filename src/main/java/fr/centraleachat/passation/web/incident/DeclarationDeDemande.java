package fr.centraleachat.passation.web.incident;

import fr.centraleachat.passation.domain.analyse.OffresOuvertes;
import fr.centraleachat.passation.domain.demande.Demande;
import fr.centraleachat.passation.domain.demande.RecevoirUneDemande;
import fr.centraleachat.passation.web.ChoixDOperateurs;
import fr.centraleachat.passation.web.ChoixDeLots;
import fr.centraleachat.tache.FormulaireDeTache.Choix;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.springframework.stereotype.Component;

@Component
class DeclarationDeDemande implements Declaration<Demande> {

    private final RecevoirUneDemande recevoir;
    private final OffresOuvertes offres;
    private final ChoixDeLots lots;

    DeclarationDeDemande(RecevoirUneDemande recevoir, OffresOuvertes offres, ChoixDeLots lots) {
        this.recevoir = recevoir;
        this.offres = offres;
        this.lots = lots;
    }

    @Override
    public String code() {
        return "demande-information";
    }

    @Override
    public String titre() {
        return "Enregistrer une demande d’information";
    }

    @Override
    public String aide() {
        return "Un candidat demande les motifs du rejet ou des précisions. Le service instructeur lui"
                + " répond ; le délai court de la réception de sa demande.";
    }

    @Override
    public Class<Demande> saisie() {
        return Demande.class;
    }

    @Override
    public Map<String, List<Choix>> choix(String numero) {
        var operateurs =
                offres.operateurs(numero).entrySet().stream()
                        .map(
                                o ->
                                        new Choix(
                                                o.getKey(),
                                                ChoixDOperateurs.libelle(o.getValue(), o.getKey())))
                        .toList();
        return Map.of("operateur", operateurs, "lot", lots.de(numero));
    }

    @Override
    public String enregistrer(String numero, UUID objet, Demande saisie) {
        recevoir.recevoir(numero, saisie);
        return "La demande d’information est enregistrée : le service instructeur y répond.";
    }
}

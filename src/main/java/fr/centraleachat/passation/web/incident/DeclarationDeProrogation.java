package fr.centraleachat.passation.web.incident;

import fr.centraleachat.passation.domain.marche.ProrogationDesOffres;
import fr.centraleachat.passation.domain.marche.ProrogerLesOffres;
import fr.centraleachat.passation.web.ChoixDeLots;
import fr.centraleachat.tache.FormulaireDeTache.Choix;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.springframework.stereotype.Component;

@Component
class DeclarationDeProrogation implements Declaration<ProrogationDesOffres> {

    private final ProrogerLesOffres proroger;
    private final ChoixDeLots lots;

    DeclarationDeProrogation(ProrogerLesOffres proroger, ChoixDeLots lots) {
        this.proroger = proroger;
        this.lots = lots;
    }

    @Override
    public String code() {
        return "prorogation";
    }

    @Override
    public String titre() {
        return "Enregistrer une prorogation des offres";
    }

    @Override
    public String aide() {
        return "Quand le marché ne peut pas être signé avant la fin de validité des offres, leurs"
                + " auteurs sont sollicités pour la prolonger.";
    }

    @Override
    public Class<ProrogationDesOffres> saisie() {
        return ProrogationDesOffres.class;
    }

    @Override
    public Map<String, List<Choix>> choix(String numero) {
        return Map.of("lot", lots.aArreter(numero));
    }

    @Override
    public String enregistrer(String numero, UUID objet, ProrogationDesOffres saisie) {
        proroger.proroger(numero, saisie);
        return "La prorogation est enregistrée pour le lot " + saisie.lot() + ".";
    }
}

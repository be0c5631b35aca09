package fr.centraleachat.passation.web.defaillance;

import fr.centraleachat.passation.domain.attribution.Attributaires;
import fr.centraleachat.passation.domain.defaillance.Constat;
import fr.centraleachat.passation.domain.defaillance.DeclarerUneDefaillance;
import fr.centraleachat.passation.web.ChoixDOperateurs;
import fr.centraleachat.passation.web.ChoixDeLots;
import fr.centraleachat.passation.web.incident.Declaration;
import fr.centraleachat.tache.FormulaireDeTache.Choix;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.springframework.stereotype.Component;

@Component
class DeclarationDeDefaillance implements Declaration<Constat> {

    private final DeclarerUneDefaillance declarer;
    private final Attributaires attributaires;
    private final ChoixDeLots lots;

    DeclarationDeDefaillance(
            DeclarerUneDefaillance declarer, Attributaires attributaires, ChoixDeLots lots) {
        this.declarer = declarer;
        this.attributaires = attributaires;
        this.lots = lots;
    }

    @Override
    public String code() {
        return "defaillance";
    }

    @Override
    public String titre() {
        return "Constater la défaillance d’un attributaire";
    }

    @Override
    public String aide() {
        return "Après l’envoi des lettres, l’attributaire d’un lot ne peut pas signer. Le suivant au"
                + " classement de ce lot est sollicité, et tous ses candidats sont informés de"
                + " nouveau. Les autres lots continuent.";
    }

    @Override
    public Class<Constat> saisie() {
        return Constat.class;
    }

    @Override
    public Map<String, List<Choix>> choix(String numero) {
        return Map.of(
                "lot",
                lots.de(numero),
                "operateur",
                ChoixDOperateurs.attributaires(attributaires, numero));
    }

    @Override
    public String enregistrer(String numero, UUID objet, Constat saisie) {
        declarer.declarer(numero, saisie);
        return "La défaillance est constatée : le suivant du lot "
                + saisie.lot()
                + " est à désigner.";
    }
}

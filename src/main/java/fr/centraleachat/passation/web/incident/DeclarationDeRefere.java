package fr.centraleachat.passation.web.incident;

import fr.centraleachat.passation.domain.refere.DeclarerUnRefere;
import fr.centraleachat.passation.domain.refere.Refere;
import fr.centraleachat.passation.web.ChoixDeLots;
import fr.centraleachat.tache.FormulaireDeTache.Choix;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.springframework.stereotype.Component;

@Component
class DeclarationDeRefere implements Declaration<Refere> {

    private final DeclarerUnRefere declarer;
    private final ChoixDeLots lots;

    DeclarationDeRefere(DeclarerUnRefere declarer, ChoixDeLots lots) {
        this.declarer = declarer;
        this.lots = lots;
    }

    @Override
    public String code() {
        return "refere";
    }

    @Override
    public String titre() {
        return "Enregistrer un référé";
    }

    @Override
    public String aide() {
        return "Dès que le tribunal est saisi, les marchés des lots concernés ne peuvent plus être"
                + " signés ni notifiés, jusqu’à la décision du juge. Le reste continue.";
    }

    @Override
    public Class<Refere> saisie() {
        return Refere.class;
    }

    @Override
    public Map<String, List<Choix>> choix(String numero) {
        return Map.of("lots", lots.de(numero));
    }

    @Override
    public String enregistrer(String numero, UUID objet, Refere saisie) {
        declarer.declarer(numero, saisie);
        return "Le référé "
                + saisie.reference()
                + " est enregistré : la signature est suspendue pour les lots concernés.";
    }
}

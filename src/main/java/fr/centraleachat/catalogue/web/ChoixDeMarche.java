package fr.centraleachat.catalogue.web;

import fr.centraleachat.passation.FamillesDAchat;
import fr.centraleachat.tache.FormulaireDeTache.Choix;
import java.util.List;
import java.util.Map;
import org.springframework.stereotype.Component;

/** What the forms of a marché offer to choose from. */
@Component
class ChoixDeMarche {

    private final FamillesDAchat familles;

    ChoixDeMarche(FamillesDAchat familles) {
        this.familles = familles;
    }

    Map<String, List<Choix>> tous() {
        return Map.of(
                "famille",
                familles.libelles().entrySet().stream()
                        .map(f -> new Choix(f.getKey(), f.getValue()))
                        .toList());
    }
}

package fr.centraleachat.tache.web;

import fr.centraleachat.tache.ChampDecrit;
import fr.centraleachat.tache.formulaire.ModeleDeChamp;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** The fields of a record as other modules may know them. */
final class DescriptionDeChamps {

    private DescriptionDeChamps() {}

    static List<ChampDecrit> de(List<ModeleDeChamp> champs) {
        return champs.stream().map(DescriptionDeChamps::de).toList();
    }

    private static ChampDecrit de(ModeleDeChamp champ) {
        return new ChampDecrit(
                champ.nom(),
                champ.libelle(),
                champ.regle(),
                champ.aide(),
                champ.nature().name(),
                champ.liste(),
                champ.obligatoire(),
                options(champ),
                de(champ.champs()));
    }

    private static Map<String, String> options(ModeleDeChamp champ) {
        var options = new LinkedHashMap<String, String>();
        champ.options().forEach(o -> options.put(o.valeur(), o.libelle()));
        return options;
    }
}

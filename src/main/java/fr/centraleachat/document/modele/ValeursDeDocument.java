package fr.centraleachat.document.modele;

import java.lang.reflect.RecordComponent;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** The data of a document as the engine of the modèles reads them: by name. */
final class ValeursDeDocument {

    private ValeursDeDocument() {}

    static Map<String, Object> de(Record donnees) {
        var valeurs = new LinkedHashMap<String, Object>();
        for (var composant : donnees.getClass().getRecordComponents()) {
            var brute = lire(composant, donnees);
            if (brute instanceof Record interne) {
                valeurs.putAll(de(interne));
            } else {
                valeurs.put(composant.getName(), valeur(brute));
            }
        }
        return valeurs;
    }

    /** Something for each field, so that a modèle can be filled before any procédure is at hand. */
    static Map<String, Object> fictives(List<ChampDecrit> champs) {
        var valeurs = new LinkedHashMap<String, Object>();
        for (var champ : champs) {
            valeurs.put(
                    champ.nom(),
                    switch (champ.genre()) {
                        case TEXTE -> champ.libelle();
                        case CONDITION -> true;
                        case LISTE -> List.of(fictives(champ.champs()), fictives(champ.champs()));
                    });
        }
        return valeurs;
    }

    private static Object valeur(Object brute) {
        if (brute instanceof List<?> lignes) {
            return lignes.stream().map(ligne -> de((Record) ligne)).toList();
        }
        return brute == null ? "" : brute;
    }

    private static Object lire(RecordComponent composant, Record donnees) {
        try {
            var lecture = composant.getAccessor();
            lecture.setAccessible(true);
            return lecture.invoke(donnees);
        } catch (ReflectiveOperationException e) {
            throw new IllegalStateException(e);
        }
    }
}

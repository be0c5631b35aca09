package fr.centraleachat.tache.formulaire;

import java.lang.reflect.Field;
import java.util.List;

/**
 * One component of a form's record.
 *
 * @param regle the article, empty when there is none
 * @param liste several values, or rows when the nature is {@link Nature#GROUPE}
 * @param obligatoire whatever the other fields say
 * @param si null when it is not required by another field
 * @param options of a {@link Nature#CHOIX}, in their order
 * @param champs of a {@link Nature#GROUPE}
 * @param porteur where the constraints of jakarta.validation are
 */
public record ModeleDeChamp(
        String nom,
        String libelle,
        String regle,
        String aide,
        Nature nature,
        boolean liste,
        boolean obligatoire,
        Condition si,
        List<Option> options,
        List<ModeleDeChamp> champs,
        Field porteur) {

    /** Its name within the record at that path, empty at the top. */
    public String chemin(String parent) {
        return parent.isEmpty() ? nom : parent + "." + nom;
    }
}

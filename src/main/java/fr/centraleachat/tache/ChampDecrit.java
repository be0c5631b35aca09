package fr.centraleachat.tache;

import java.util.List;
import java.util.Map;

/**
 * A component of a form's record, for who presents it otherwise than as a page.
 *
 * @param genre {@code TEXTE}, {@code MONTANT}, {@code DATE}, {@code CHOIX}, {@code GROUPE}…
 * @param liste several values, or rows when it is a {@code GROUPE}
 * @param obligatoire whatever the other fields say
 * @param options of a {@code CHOIX}: label by value, in order
 * @param champs of a {@code GROUPE}
 */
public record ChampDecrit(
        String nom,
        String libelle,
        String regle,
        String aide,
        String genre,
        boolean liste,
        boolean obligatoire,
        Map<String, String> options,
        List<ChampDecrit> champs) {

    public boolean estUnGroupe() {
        return "GROUPE".equals(genre);
    }
}

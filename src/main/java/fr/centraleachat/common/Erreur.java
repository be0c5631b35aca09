package fr.centraleachat.common;

/**
 * One thing that an agent must correct.
 *
 * @param champ path of the field ({@code lots[1].montantEstimeHt}), null when none is to blame
 * @param message in French, says what to do
 * @param regle the article, null when there is none
 */
public record Erreur(String champ, String message, String regle) {

    public static Erreur de(String champ, String message) {
        return new Erreur(champ, message, null);
    }
}

package fr.centraleachat.passation.domain.lettres;

/**
 * A letter that leaves as a file which nobody joined.
 *
 * @param cle of its sending
 * @param code of its document
 * @param exemplaire of that document
 * @param categorie of the piece
 * @param fichier name of the piece, without extension
 * @param texte that an agent wrote, null for what the modèle says
 */
public record LettreAEcrire(
        String cle,
        String code,
        String exemplaire,
        String categorie,
        String fichier,
        String texte) {}

package fr.centraleachat.delai;

import java.time.LocalDate;

/**
 * When a procédure should be notified: a wished day, else before a marché ends, else as early as
 * possible.
 *
 * @param procedure as the targets are kept, MAPA or AOO
 * @param commission true when a commission d’appel d’offres chooses the attributaire
 * @param notification null when nobody wished one
 * @param finDeMarche last day of the marché that it follows, null when there is none
 */
public record SouhaitDeDossier(
        String numero,
        String procedure,
        boolean commission,
        String acheteur,
        String instructeur,
        LocalDate notification,
        LocalDate finDeMarche) {}

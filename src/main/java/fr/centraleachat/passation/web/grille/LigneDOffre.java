package fr.centraleachat.passation.web.grille;

import java.math.BigDecimal;
import java.util.List;

/**
 * An offer of the lot.
 *
 * @param total with its rank, null while a note is missing
 */
public record LigneDOffre(
        String nom,
        ChampDeGrille qualification,
        ChampDeGrille motif,
        ChampDeGrille prix,
        BigDecimal total,
        Integer rang,
        boolean exAequo,
        List<LigneDeNote> notes) {}

package fr.centraleachat.passation.domain.montage;

import fr.centraleachat.tache.Champ;

/** One reconduction; the length of all of them is in the total (R2112-4). */
public record Reconduction(
        @Champ("Numéro") Integer numero,
        @Champ("Durée en mois") Integer dureeMois,
        @Champ("Préavis de non-reconduction, en mois") Integer preavisMois) {}

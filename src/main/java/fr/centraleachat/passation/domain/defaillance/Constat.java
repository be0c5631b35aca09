package fr.centraleachat.passation.domain.defaillance;

import fr.centraleachat.tache.Champ;
import fr.centraleachat.tache.Champ.Genre;
import java.time.Instant;

/**
 * What is recorded of a défaillance.
 *
 * @param operateur SIRET of the attributaire
 */
public record Constat(
        @Champ("Lot") Integer lot,
        @Champ(value = "Attributaire défaillant", aide = "Son SIRET, celui du lot choisi.")
                String operateur,
        @Champ(value = "Motif", regle = "R2144-7, R2181-7") MotifDeDefaillance motif,
        @Champ(
                        value = "Ce qui est constaté",
                        genre = Genre.TEXTE_LONG,
                        aide = "Pièces demandées, relances, dates : la lettre de rejet le reprend.")
                String texte,
        @Champ("Constatée le") Instant constateeLe) {}

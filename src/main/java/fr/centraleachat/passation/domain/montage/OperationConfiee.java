package fr.centraleachat.passation.domain.montage;

import fr.centraleachat.tache.Champ;

/** Who does what once the marché lives (L2113-4). */
public record OperationConfiee(
        @Champ("Opération") String operation, @Champ("Responsable") String responsable) {}

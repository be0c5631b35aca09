package fr.centraleachat.passation.domain.cao;

import fr.centraleachat.tache.Champ;

/** A lot of a procédure, as the agenda names it. */
public record PointInscrit(@Champ("Procédure") String procedure, @Champ("Lot") Integer lot) {}

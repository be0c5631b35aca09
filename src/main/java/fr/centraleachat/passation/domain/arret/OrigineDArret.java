package fr.centraleachat.passation.domain.arret;

/** Who raised the question of an arrêt. */
public enum OrigineDArret {
    AGENT,
    /** No pli at the date limite: there is nothing to go on with, so it cannot be refused. */
    AUCUN_PLI,
    /** The report on the offers concludes that nothing can be awarded. */
    RAO
}

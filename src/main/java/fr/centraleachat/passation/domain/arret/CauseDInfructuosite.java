package fr.centraleachat.passation.domain.arret;

import fr.centraleachat.tache.Libelle;

/** Why nothing could be awarded: it says how one may begin again (R2122-2, R2124-3). */
public enum CauseDInfructuosite {
    @Libelle("Aucune candidature ou aucune offre dans le délai")
    AUCUNE_OFFRE,
    @Libelle("Candidatures irrecevables seulement")
    CANDIDATURES_IRRECEVABLES,
    @Libelle("Offres inappropriées seulement")
    OFFRES_INAPPROPRIEES,
    @Libelle("Offres irrégulières ou inacceptables seulement")
    OFFRES_IRREGULIERES_OU_INACCEPTABLES
}

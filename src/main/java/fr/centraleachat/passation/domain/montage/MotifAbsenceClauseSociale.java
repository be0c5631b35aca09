package fr.centraleachat.passation.domain.montage;

import fr.centraleachat.tache.Libelle;

/** The four cases in which the law admits no clause sociale (L2112-2-1). */
public enum MotifAbsenceClauseSociale {
    @Libelle("Le besoin est couvert par une solution immédiatement disponible")
    SOLUTION_IMMEDIATEMENT_DISPONIBLE,
    @Libelle("La clause n’aurait pas de lien suffisant avec l’objet du marché")
    PAS_DE_LIEN_SUFFISANT,
    @Libelle("La clause restreindrait la concurrence ou rendrait l’exécution difficile")
    RESTRICTION_OU_DIFFICULTE,
    @Libelle("Ce sont des travaux de moins de six mois")
    TRAVAUX_MOINS_DE_SIX_MOIS
}

package fr.centraleachat.passation.domain.arret;

import fr.centraleachat.tache.Libelle;

/** What the acheteur means to do about the need that remains. */
public enum SuiteEnvisagee {
    @Libelle("Aucune : le besoin disparaît ou attend")
    AUCUNE,
    @Libelle("Relancer la même consultation")
    RELANCE_IDENTIQUE,
    @Libelle("Relancer une consultation modifiée")
    RELANCE_MODIFIEE,
    @Libelle(
            value = "Marché sans publicité ni mise en concurrence",
            suite =
                    "Après une infructuosité faute d’offre appropriée, sans changer les conditions.")
    SANS_PUBLICITE,
    @Libelle(
            value = "Procédure avec négociation",
            suite =
                    "Après une infructuosité où toutes les offres sont irrégulières ou inacceptables.")
    PROCEDURE_AVEC_NEGOCIATION
}

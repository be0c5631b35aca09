package fr.centraleachat.organisation;

import fr.centraleachat.common.DonneesRefusees;

/**
 * To whom a service commun is open: the centrale to every acheteur (L2113-2), the others to the
 * métropole, its communes and the establishments attached to one of them (CGCT L5211-4-2).
 */
public final class Ouverture {

    private Ouverture() {}

    public static boolean admet(ServiceCommun service, TypeAdherent type, String rattachement) {
        return service == ServiceCommun.CENTRALE_ACHAT
                || switch (type) {
                    case METROPOLE, COMMUNE, CCAS -> true;
                    case ETABLISSEMENT_PUBLIC -> rattachement != null;
                    case SYNDICAT, EPCI, AUTRE_ORGANISME -> false;
                };
    }

    /**
     * @param champ the field at fault
     * @throws DonneesRefusees with the article when that adhérent may not join it
     */
    public static void exiger(
            String champ, ServiceCommun service, TypeAdherent type, String rattachement) {
        if (!admet(service, type, rattachement)) {
            throw DonneesRefusees.champ(
                    champ,
                    "Ce service commun est réservé à la métropole, à ses communes et aux"
                            + " établissements qui leur sont rattachés : cet adhérent peut rejoindre"
                            + " la centrale d’achat.",
                    "CGCT L5211-4-2");
        }
    }
}

package fr.centraleachat.catalogue.consommation;

import fr.centraleachat.common.DonneesRefusees;

/** Keys that the application gives by itself: no caller can take them beforehand. */
public final class CleReservee {

    private static final String DEBUT = "=";

    private CleReservee() {}

    public static String de(String acte, Object id) {
        return DEBUT + acte + "-" + id;
    }

    static String exigerLibre(String cle) {
        if (cle != null && cle.startsWith(DEBUT)) {
            throw DonneesRefusees.champ("cle", "Une référence ne commence pas par « = ».");
        }
        return cle;
    }
}

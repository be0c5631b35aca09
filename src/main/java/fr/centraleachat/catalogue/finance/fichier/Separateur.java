package fr.centraleachat.catalogue.finance.fichier;

import java.util.stream.Stream;

/** What stands between two columns. */
enum Separateur {
    POINT_VIRGULE(';'),
    TABULATION('\t'),
    VIRGULE(',');

    private final char signe;

    Separateur(char signe) {
        this.signe = signe;
    }

    char signe() {
        return signe;
    }

    /** The one that cuts the titles most; outside quotes, since a title may hold any of them. */
    static Separateur de(String entete) {
        return Stream.of(values())
                .reduce((a, b) -> b.coupures(entete) > a.coupures(entete) ? b : a)
                .orElseThrow();
    }

    private long coupures(String ligne) {
        long coupures = 0;
        boolean entreGuillemets = false;
        for (char c : ligne.toCharArray()) {
            if (c == '"') {
                entreGuillemets = !entreGuillemets;
            } else if (c == signe && !entreGuillemets) {
                coupures++;
            }
        }
        return coupures;
    }
}

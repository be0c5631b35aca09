package fr.centraleachat.catalogue.consommation;

import java.util.Map;
import java.util.TreeMap;

/** The balances of a period and of all who draw on it. */
record Balance(Plafond plafond, Map<String, Part> parts) {

    Balance {
        parts = Map.copyOf(parts);
    }

    Part part(String adherent) {
        return parts.getOrDefault(adherent, Part.sansQuota(adherent));
    }

    Balance avec(Plafond autre, Part... changees) {
        var toutes = new TreeMap<>(parts);
        for (var part : changees) {
            toutes.put(part.adherent(), part);
        }
        return new Balance(autre, toutes);
    }
}

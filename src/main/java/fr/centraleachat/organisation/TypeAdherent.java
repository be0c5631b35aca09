package fr.centraleachat.organisation;

import java.util.Arrays;
import java.util.List;

/** What an adhérent is. */
public enum TypeAdherent {
    METROPOLE("Métropole"),
    COMMUNE("Commune"),
    CCAS("CCAS"),
    SYNDICAT("Syndicat intercommunal ou mixte"),
    EPCI("Autre intercommunalité"),
    ETABLISSEMENT_PUBLIC("Établissement public local"),
    AUTRE_ORGANISME("Autre acheteur public local");

    private final String libelle;

    TypeAdherent(String libelle) {
        this.libelle = libelle;
    }

    public String libelle() {
        return libelle;
    }

    /** Those that may come: there is one métropole, it carries the centrale. */
    public static List<TypeAdherent> aAccueillir() {
        return Arrays.stream(values()).filter(t -> t != METROPOLE).toList();
    }
}

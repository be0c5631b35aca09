package fr.centraleachat.catalogue.finance;

import java.util.Locale;
import java.util.Optional;
import java.util.Set;

/** What a line of finance is: only an engagement moves a ceiling. */
public enum GenreFinancier {
    ENGAGEMENT("Engagement", Set.of("e", "eng", "engagement", "engagements")),
    MANDAT("Mandat", Set.of("m", "mdt", "mand", "mandat", "mandats"));

    private final String libelle;
    private final Set<String> mots;

    GenreFinancier(String libelle, Set<String> mots) {
        this.libelle = libelle;
        this.mots = mots;
    }

    public String libelle() {
        return libelle;
    }

    static Optional<GenreFinancier> de(String texte) {
        var mot = texte.toLowerCase(Locale.ROOT);
        for (var genre : values()) {
            if (genre.mots.contains(mot)) {
                return Optional.of(genre);
            }
        }
        return Optional.empty();
    }
}

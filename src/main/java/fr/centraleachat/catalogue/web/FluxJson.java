package fr.centraleachat.catalogue.web;

import com.fasterxml.jackson.annotation.JsonProperty;
import fr.centraleachat.catalogue.flux.Fait;
import java.util.List;
import java.util.Map;

/**
 * A page of the feed (JSON Feed 1.1).
 *
 * @param nextUrl null when there is nothing more now: ask again later from the cursor
 */
record FluxJson(
        String version,
        String title,
        String language,
        @JsonProperty("home_page_url") String homePageUrl,
        @JsonProperty("feed_url") String feedUrl,
        @JsonProperty("next_url") String nextUrl,
        @JsonProperty("_centrale") Curseur centrale,
        List<ArticleDuFlux> items) {

    private static final String CHEMIN = "/api/marches/flux";

    /** Position from which to ask for what follows. */
    record Curseur(long curseur) {}

    static FluxJson derniers(String adresse, List<Fait> faits, Map<String, String> noms) {
        long curseur = faits.isEmpty() ? 0 : faits.get(0).position();
        return page(adresse, null, curseur, faits, noms);
    }

    static FluxJson suite(
            String adresse, long depuis, int taille, List<Fait> faits, Map<String, String> noms) {
        long curseur = faits.isEmpty() ? depuis : faits.get(faits.size() - 1).position();
        var suite =
                faits.size() < taille
                        ? null
                        : adresse + CHEMIN + "?depuis=" + curseur + "&taille=" + taille;
        return page(adresse, suite, curseur, faits, noms);
    }

    private static FluxJson page(
            String adresse,
            String suite,
            long curseur,
            List<Fait> faits,
            Map<String, String> noms) {
        return new FluxJson(
                "https://jsonfeed.org/version/1.1",
                "Catalogue des marchés mutualisés",
                "fr",
                adresse + "/catalogue",
                adresse + CHEMIN,
                suite,
                new Curseur(curseur),
                faits.stream().map(f -> ArticleDuFlux.de(f, adresse, noms)).toList());
    }
}

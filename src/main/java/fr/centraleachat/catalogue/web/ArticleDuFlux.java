package fr.centraleachat.catalogue.web;

import com.fasterxml.jackson.annotation.JsonProperty;
import fr.centraleachat.catalogue.flux.Fait;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;

/** A fact of the catalogue as an item of the feed; {@code id} never names another one. */
record ArticleDuFlux(
        String id,
        String url,
        String title,
        @JsonProperty("content_text") String contentText,
        @JsonProperty("date_published") Instant datePublished,
        List<String> tags,
        @JsonProperty("_centrale") Fait centrale) {

    private static final Map<String, String> CHAMPS =
            Map.of(
                    "objet", "l’objet",
                    "montant", "le montant",
                    "fin", "la date de fin",
                    "famille", "la famille d’achat",
                    "reconduction", "une nouvelle période");

    static ArticleDuFlux de(Fait fait, String adresse, Map<String, String> noms) {
        var objet = fait.objet() == null ? "Marché " + fait.marche() : fait.objet();
        return new ArticleDuFlux(
                String.valueOf(fait.position()),
                adresse + "/marches/" + fait.marche(),
                objet,
                texte(fait, noms),
                fait.le(),
                List.of(fait.genre().name()),
                fait);
    }

    private static String texte(Fait fait, Map<String, String> noms) {
        return switch (fait.genre()) {
            case NOUVEAU -> "Le marché " + fait.marche() + " entre au catalogue.";
            case MODIFIE ->
                    "Le marché %s change : %s."
                            .formatted(
                                    fait.marche(),
                                    fait.champs().stream()
                                            .map(c -> CHAMPS.getOrDefault(c, c))
                                            .collect(Collectors.joining(", ")));
            case FIN -> "Le marché " + fait.marche() + " est terminé.";
            case RECOURS ->
                    "%s peut recourir au marché %s."
                            .formatted(
                                    noms.getOrDefault(fait.adherent(), fait.adherent()),
                                    fait.marche());
        };
    }
}

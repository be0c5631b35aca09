package fr.centraleachat.catalogue.recherche;

import java.util.Optional;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** What was typed as a query of the full text. */
@Component
class MotsCherches {

    private static final Pattern BLANCS = Pattern.compile("\\s+");
    private static final Pattern IDENTIFIANT = Pattern.compile("\\d{9}|\\d{14}");
    private static final String LIRE =
            """
            select (francais || simple)::text
            from (select rang, websearch_to_tsquery('app.francais', mot) as francais,
                    websearch_to_tsquery('simple', mot) as simple
                from unnest(:mots::text[]) with ordinality as m(mot, rang)) q
            where numnode(francais) > 0 order by rang""";

    private final JdbcClient jdbc;

    MotsCherches(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /** All the words that mean something; « between quotation marks », they follow each other. */
    Optional<String> requete(String mots) {
        return mots.isEmpty()
                ? Optional.empty()
                : jdbc.sql(LIRE).param("mots", decouper(mots)).query(String.class).list().stream()
                        .map(mot -> "(" + mot + ")")
                        .reduce((un, autre) -> un + " & " + autre);
    }

    static String[] decouper(String mots) {
        var texte = mots.replaceAll("[«»“”]", "\"");
        var compact = BLANCS.matcher(texte).replaceAll("");
        if (texte.contains("\"")) {
            return new String[] {texte};
        }
        return IDENTIFIANT.matcher(compact).matches()
                ? new String[] {compact}
                : Stream.of(BLANCS.split(texte))
                        .map(mot -> mot.replaceFirst("^-+", ""))
                        .toArray(String[]::new);
    }
}

package fr.centraleachat.delai;

import java.io.IOException;
import java.io.InputStreamReader;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.apache.commons.csv.CSVFormat;
import org.apache.commons.csv.CSVRecord;
import org.springframework.core.io.ClassPathResource;

/** Writes {@code docs/delais.md} from the reference data and the calculator. */
final class DocumentDesDelais {

    private static final CSVFormat FORMAT =
            CSVFormat.DEFAULT
                    .builder()
                    .setDelimiter(';')
                    .setHeader()
                    .setSkipHeaderRecord(true)
                    .get();

    private DocumentDesDelais() {}

    static String ecrire() throws IOException {
        return String.join(
                "\n",
                """
                # Délais

                Generated from `src/main/resources/reference` and the calculator by \
                `DocumentDesDelaisTest`: do not edit, run \
                `mvn test -Dtest=DocumentDesDelaisTest -Dcentrale.docs.regenerer=true`. These are \
                the values loaded at the first start; an administrator adds dated rows afterwards.

                ## Phases and their targets

                Calendar days. A later visit of a phase has a part of the first one's target \
                (`CIBLE_REPASSAGE_POURCENT`), rounded up; the target of the consultation is the \
                greater of its row and of the computed legal minimum.
                """,
                phases(),
                "## Délais of the law and of the organisation\n",
                parametres(),
                "## Rules of computation\n",
                regles(),
                "## Worked examples\n",
                exemples());
    }

    private static String phases() throws IOException {
        var lignes = lire("phases.csv");
        int mapa = somme(lignes, "delai_mapa_jours");
        int aoo = somme(lignes, "delai_aoo_jours");
        return tableau(
                "n° | phase | code | held by | MAPA | AOO | RACI activities",
                Stream.concat(
                        lignes.stream()
                                .map(
                                        l ->
                                                ligne(
                                                        l.get("ordre"),
                                                        l.get("libelle"),
                                                        "`" + l.get("code") + "`",
                                                        l.get("acteur"),
                                                        l.get("delai_mapa_jours"),
                                                        l.get("delai_aoo_jours"),
                                                        l.get("activites_raci"))),
                        Stream.of(ligne("", "total", "", "", "" + mapa, "" + aoo, ""))));
    }

    private static String parametres() throws IOException {
        return tableau(
                "parameter | code | value | from | to | article | certainty",
                lire("parametres.csv").stream()
                        .filter(l -> l.get("unite").matches("JOURS_.*|MOIS|ANS"))
                        .map(
                                l ->
                                        ligne(
                                                l.get("libelle"),
                                                "`" + l.get("code") + "`",
                                                l.get("valeur") + " " + unite(l.get("unite")),
                                                l.get("debut"),
                                                l.get("fin"),
                                                l.get("article").isEmpty()
                                                        ? "organisation"
                                                        : l.get("article"),
                                                l.get("surete")
                                                        + ("oui".equals(l.get("a_verifier"))
                                                                ? ", to be verified"
                                                                : ""))));
    }

    private static String regles() {
        return tableau(
                "method | rule | source",
                Stream.of(Methode.values())
                        .map(m -> ligne("`" + m.name() + "`", m.libelle(), m.article())));
    }

    private static String exemples() {
        return tableau(
                "from | délai | method | way | date",
                Stream.of(
                        exemple(
                                "2026-11-23",
                                30,
                                Unite.JOURS_CALENDAIRES,
                                Methode.REGLEMENT_1182_71),
                        exemple(
                                "2026-11-25",
                                30,
                                Unite.JOURS_CALENDAIRES,
                                Methode.REGLEMENT_1182_71),
                        exemple("2026-11-20", 11, Unite.JOURS_CALENDAIRES, Methode.DATE_A_DATE),
                        exemple("2026-12-28", 16, Unite.JOURS_CALENDAIRES, Methode.DATE_A_DATE),
                        exemple("2026-11-20", 5, Unite.JOURS_FRANCS, Methode.SIMPLE),
                        exemple("2026-12-31", 2, Unite.MOIS, Methode.SIMPLE)));
    }

    private static String exemple(String depart, int duree, Unite unite, Methode methode) {
        var calcul =
                CalculDeDelai.calculer(LocalDate.parse(depart), duree, unite, methode, Sens.APRES);
        return ligne(
                depart,
                duree + " " + unite.libelle(),
                "`" + methode.name() + "`",
                "`APRES`",
                calcul.date().toString());
    }

    private static List<CSVRecord> lire(String fichier) throws IOException {
        var ressource = new ClassPathResource("reference/" + fichier);
        try (var lecteur =
                        new InputStreamReader(ressource.getInputStream(), StandardCharsets.UTF_8);
                var lignes = FORMAT.parse(lecteur)) {
            return lignes.getRecords();
        }
    }

    private static int somme(List<CSVRecord> lignes, String colonne) {
        return lignes.stream().mapToInt(l -> Integer.parseInt(l.get(colonne))).sum();
    }

    private static String unite(String code) {
        return "ANS".equals(code) ? "ans" : Unite.valueOf(code).libelle();
    }

    private static String tableau(String tete, Stream<String> lignes) {
        var separateur = tete.replaceAll("[^|]+", "---");
        return "| %s |\n|%s|\n%s\n"
                .formatted(tete, separateur, lignes.collect(Collectors.joining("\n")));
    }

    private static String ligne(String... cases) {
        return "| " + String.join(" | ", cases) + " |";
    }
}

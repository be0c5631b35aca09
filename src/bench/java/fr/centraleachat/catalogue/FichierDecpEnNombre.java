package fr.centraleachat.catalogue;

import java.io.ByteArrayInputStream;
import java.io.InputStream;
import java.io.SequenceInputStream;
import java.nio.charset.StandardCharsets;
import java.util.Collections;
import java.util.Enumeration;
import java.util.Iterator;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/** A DECP file v2 of as many records as wanted, made as it is read. */
final class FichierDecpEnNombre {

    private static final String ENREGISTREMENT =
            """
            {"id":"B%1$07d","acheteur":{"id":"%2$s"},"nature":"Marché",
            "objet":"Fournitures et services n° %1$d pour les écoles, gymnases et bâtiments de la métropole, lot %3$d",
            "codeCPV":"%4$d","techniques":{"technique":["Accord-cadre"]},
            "modalitesExecution":{"modaliteExecution":["Bons de commande"]},"marcheInnovant":false,
            "ccag":"Fournitures courantes et services","offresRecues":4,"attributionAvance":false,
            "tauxAvance":0,"typeGroupementOperateurs":"Conjoint","sousTraitanceDeclaree":false,
            "procedure":"Procédure adaptée","lieuExecution":{"code":"21000","typeCode":"Code postal"},
            "dureeMois":%5$d,"dateNotification":"20%6$02d-04-14","datePublicationDonnees":"2025-04-23",
            "montant":%7$d.50,"typesPrix":{"typePrix":["Définitif ferme"]},"formePrix":"Unitaire",
            "titulaires":[{"titulaire":{"typeIdentifiant":"SIRET","id":"%8$s"}}],
            "considerationsSociales":{"considerationSociale":["Critère social"]},
            "considerationsEnvironnementales":{"considerationEnvironnementale":["Critère environnemental"]}}""";

    private FichierDecpEnNombre() {}

    static InputStream de(int enregistrements) {
        var corps =
                IntStream.rangeClosed(1, enregistrements)
                        .mapToObj(n -> (n == 1 ? "" : ",") + enregistrement(n));
        var morceaux =
                Stream.of(Stream.of("{\"marches\":{\"marche\":["), corps, Stream.of("]}}"))
                        .flatMap(m -> m)
                        .<InputStream>map(
                                t -> new ByteArrayInputStream(t.getBytes(StandardCharsets.UTF_8)))
                        .iterator();
        return new SequenceInputStream(enumerer(morceaux));
    }

    private static String enregistrement(int n) {
        return ENREGISTREMENT.formatted(
                n,
                siret(20_000_000 + n % 40),
                1 + n % 9,
                10_000_000 + n % 80_000_000,
                12 + n % 4 * 12,
                19 + n % 7,
                1_000 + n % 400_000,
                siret(30_000_000 + n % 12_000));
    }

    /** Fourteen digits with a right key. */
    private static String siret(int base) {
        var chiffres = base + "00001";
        int somme = 0;
        for (int i = 0; i < 13; i++) {
            int chiffre = chiffres.charAt(12 - i) - '0';
            int poids = i % 2 == 0 ? chiffre * 2 : chiffre;
            somme += poids > 9 ? poids - 9 : poids;
        }
        return chiffres + (10 - somme % 10) % 10;
    }

    private static <T> Enumeration<T> enumerer(Iterator<T> suite) {
        return new Enumeration<>() {
            @Override
            public boolean hasMoreElements() {
                return suite.hasNext();
            }

            @Override
            public T nextElement() {
                return suite.hasNext() ? suite.next() : Collections.<T>emptyIterator().next();
            }
        };
    }
}

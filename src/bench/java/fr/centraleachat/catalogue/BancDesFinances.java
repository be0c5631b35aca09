package fr.centraleachat.catalogue;

import fr.centraleachat.EssaiSpring;
import fr.centraleachat.catalogue.finance.ImporterFinances;
import fr.centraleachat.catalogue.finance.SourcesFinancieres;
import fr.centraleachat.catalogue.prix.Prix;
import fr.centraleachat.catalogue.prix.RechercheDePrix;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.core.io.ByteArrayResource;
import org.springframework.core.io.FileSystemResource;
import org.springframework.jdbc.core.simple.JdbcClient;

/** A file of 50 MB of finance, and an article among 300 000 prices; beside bare SQL. */
@EssaiSpring
class BancDesFinances {

    private static final Logger LOG = LoggerFactory.getLogger(BancDesFinances.class);
    private static final String ENTETE =
            "Marché;Adhérent;Type;Numéro;Date;Montant HT;Libellé;Commande\n";
    private static final int ENGAGEMENTS = 5_000;
    private static final int LIGNES = 480_000;

    @Autowired ImporterFinances importer;
    @Autowired SourcesFinancieres sources;
    @Autowired Prix prix;
    @Autowired JdbcClient jdbc;
    @TempDir Path dossier;

    @Test
    void importsFiftyMegabytes() throws IOException {
        MarcheDEssai.creer(jdbc, "BANC-F", "Banc").plafonne(1_000_000_000);
        var exemple = (ENTETE + ligne(1)).getBytes(StandardCharsets.UTF_8);
        int source = sources.creer("Banc", null, 1, new ByteArrayResource(exemple));
        for (int nombre : new int[] {ENGAGEMENTS, LIGNES, LIGNES}) {
            var fichier = ecrire(nombre);
            long debut = System.nanoTime();
            var rapport = importer.importer(source, "banc.csv", new FileSystemResource(fichier));
            System.gc();
            var memoire = Runtime.getRuntime();
            LOG.warn(
                    "{} lines, {} MB: {} ms, {}, heap after {} MB of {}",
                    nombre,
                    Files.size(fichier) / 1_000_000,
                    (System.nanoTime() - debut) / 1_000_000,
                    rapport.bilan(),
                    (memoire.totalMemory() - memoire.freeMemory()) / 1_000_000,
                    memoire.maxMemory() / 1_000_000);
        }
        etalon();
    }

    /** The same rows, written by one statement. */
    private void etalon() {
        long debut = System.nanoTime();
        jdbc.sql("create temporary table etalon as select * from app.ligne_financiere").update();
        LOG.warn("yardstick, insert of the same rows: {} ms", (System.nanoTime() - debut) / 1_000_000);
    }

    @Test
    void findsAnArticleAmongThreeHundredThousand() {
        jdbc.sql(
                        """
                        insert into app.marche_mutualise (reference, origine, identite, id_decp,
                            acheteur_siret, objet, code_cpv, accord_cadre, montant_ht,
                            date_notification, fin, donnees, cree_le, modifie_le)
                        select 'BP-' || n, 'SAISIE', 'BP-' || n, 'BP-' || n, '24210041000123',
                            'Fournitures ' || n, '39160000', true, 1000, date '2020-01-01',
                            date '2090-01-01', '{}', timestamptz '2026-01-01',
                            timestamptz '2026-01-01'
                        from generate_series(1, 300) n""")
                .update();
        jdbc.sql(
                        """
                        insert into app.bordereau_de_prix (marche, debut, fichier, articles, par, le)
                        select 'BP-' || n, date '2020-01-01', 'b', 1000, 'banc',
                            timestamptz '2026-01-01' from generate_series(1, 300) n""")
                .update();
        jdbc.sql(
                        """
                        insert into app.prix_d_article (bordereau, rang, reference, designation,
                            unite, prix_ht, tva)
                        select b.id, n, 'R' || n, (array['Chaise scolaire', 'Table pliante',
                                'Papier recyclé A4', 'Gants nitrile'])[1 + n % 4] || ' modèle ' || n
                                || case when n % 100 = 0 then ' à roulettes' else '' end,
                            'pièce', n / 100.0, 20
                        from app.bordereau_de_prix b, generate_series(1, 1000) n
                        where b.fichier = 'b'""")
                .update();
        jdbc.sql("analyze app.prix_d_article").update();
        for (var mot : new String[] {"chaises à roulettes", "modele 777", "chaise", "introuvable"}) {
            mesurer(mot);
        }
    }

    private void mesurer(String mot) {
        var temps = new long[100];
        var recherche = RechercheDePrix.partout(mot, null, 0);
        for (int i = 0; i < temps.length; i++) {
            long debut = System.nanoTime();
            prix.chercher(recherche);
            prix.compter(recherche);
            temps[i] = System.nanoTime() - debut;
        }
        Arrays.sort(temps);
        LOG.warn(
                "« {} » : {} found, p50 {} ms, p95 {} ms",
                mot,
                prix.compter(recherche),
                temps[50] / 1_000_000.0,
                temps[95] / 1_000_000.0);
    }

    private Path ecrire(int nombre) throws IOException {
        var fichier = dossier.resolve("banc-" + nombre + ".csv");
        try (var sortie = Files.newBufferedWriter(fichier)) {
            sortie.write(ENTETE);
            for (int i = 1; i <= nombre; i++) {
                sortie.write(ligne(i));
            }
        }
        return fichier;
    }

    private static String ligne(int i) {
        return "BANC-F;Longvic;"
                + (i <= ENGAGEMENTS ? "E" : "M")
                + ";2026-"
                + i
                + ";03/02/2026;1 234,56;Fourniture de mobilier pour les écoles et les crèches, lot "
                + i
                + ";\n";
    }
}

package fr.centraleachat.common.postgres;

import io.zonky.test.db.postgres.embedded.EmbeddedPostgres;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.SQLException;
import java.time.Duration;
import java.util.UUID;

/** A real PostgreSQL in a local folder, durable: it survives a restart and a kill −9. */
final class BaseEmbarquee {

    static final String PROPRIETAIRE = "centrale_proprietaire";
    static final String APPLICATION = "centrale_application";

    private static final ServeurDEssai SERVEUR_D_ESSAI =
            new ServeurDEssai(BaseEmbarquee::lancerJetable);

    private final EmbeddedPostgres serveur;
    private final String nom;
    private final boolean jetable;

    private BaseEmbarquee(EmbeddedPostgres serveur, String nom, boolean jetable) {
        this.serveur = serveur;
        this.nom = nom;
        this.jetable = jetable;
    }

    static BaseEmbarquee demarrer(ReglagesDeBase reglages) {
        if (reglages.jetable()) {
            // One server for the whole test run, one database for each Spring context.
            var serveur = SERVEUR_D_ESSAI.prendre();
            var nom = "essai_" + UUID.randomUUID().toString().replace("-", "");
            return new BaseEmbarquee(serveur, nom, true).prepare();
        }
        ServeurSurvivant.arreter(reglages.dossier());
        var base = new BaseEmbarquee(durable(reglages.dossier()), reglages.base(), false);
        base.exigerDurabilite();
        return base.prepare();
    }

    String url() {
        return "jdbc:postgresql://localhost:"
                + serveur.getPort()
                + "/"
                + nom
                + "?currentSchema=camunda,app&ApplicationName=centrale-achat";
    }

    void arreter() throws IOException {
        if (jetable) {
            SERVEUR_D_ESSAI.rendre();
        } else {
            serveur.close();
        }
    }

    private static EmbeddedPostgres lancerJetable() {
        return lancer(
                EmbeddedPostgres.builder()
                        .setRegisterShutdownHook(false)
                        .setServerConfig("full_page_writes", "off")
                        .setServerConfig("max_connections", "200"));
    }

    private static EmbeddedPostgres durable(Path dossier) {
        return lancer(
                EmbeddedPostgres.builder()
                        .setDataDirectory(dossier)
                        .setCleanDataDirectory(false)
                        .setRegisterShutdownHook(false)
                        .setServerConfig("fsync", "on")
                        .setServerConfig("synchronous_commit", "on"));
    }

    private static EmbeddedPostgres lancer(EmbeddedPostgres.Builder builder) {
        try {
            return builder.setPGStartupWait(Duration.ofSeconds(60)).start();
        } catch (IOException e) {
            throw new UncheckedIOException("The embedded PostgreSQL did not start", e);
        }
    }

    void exigerDurabilite() {
        try (var connexion = serveur.getPostgresDatabase().getConnection();
                var lignes = connexion.createStatement().executeQuery("show fsync")) {
            lignes.next();
            if (!"on".equals(lignes.getString(1))) {
                throw new IllegalStateException("fsync is off: the data would not be durable");
            }
        } catch (SQLException e) {
            throw new IllegalStateException(e);
        }
    }

    private BaseEmbarquee prepare() {
        try (var connexion = serveur.getPostgresDatabase().getConnection()) {
            creerRole(connexion, PROPRIETAIRE);
            creerRole(connexion, APPLICATION);
            if (!existe(connexion, "select 1 from pg_database where datname = '" + nom + "'")) {
                executer(
                        connexion,
                        "create database " + nom + " encoding 'UTF8' owner " + PROPRIETAIRE);
            }
            return this;
        } catch (SQLException e) {
            throw new IllegalStateException("The embedded database could not be prepared", e);
        }
    }

    private static void creerRole(Connection connexion, String role) throws SQLException {
        if (!existe(connexion, "select 1 from pg_roles where rolname = '" + role + "'")) {
            executer(connexion, "create role " + role + " login");
        }
    }

    private static boolean existe(Connection connexion, String requete) throws SQLException {
        try (var ordre = connexion.createStatement();
                var lignes = ordre.executeQuery(requete)) {
            return lignes.next();
        }
    }

    private static void executer(Connection connexion, String requete) throws SQLException {
        try (var ordre = connexion.createStatement()) {
            ordre.execute(requete);
        }
    }
}

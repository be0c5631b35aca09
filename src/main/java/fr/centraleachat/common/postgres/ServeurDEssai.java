package fr.centraleachat.common.postgres;

import io.zonky.test.db.postgres.embedded.EmbeddedPostgres;
import java.io.IOException;
import java.util.function.Supplier;

/** One server shared by the contexts of a test run, stopped after the last of them. */
final class ServeurDEssai {

    private final Supplier<EmbeddedPostgres> lanceur;
    private EmbeddedPostgres serveur;
    private int utilisateurs;

    ServeurDEssai(Supplier<EmbeddedPostgres> lanceur) {
        this.lanceur = lanceur;
    }

    synchronized EmbeddedPostgres prendre() {
        if (utilisateurs++ == 0) {
            serveur = lanceur.get();
        }
        return serveur;
    }

    synchronized void rendre() throws IOException {
        if (--utilisateurs == 0) {
            serveur.close();
        }
    }
}

package fr.centraleachat.catalogue.contact;

import fr.centraleachat.common.DonneesRefusees;
import fr.centraleachat.document.DepotDeContenu;
import fr.centraleachat.document.FluxMesure;
import fr.centraleachat.document.NomDeFichier;
import fr.centraleachat.document.ReglagesDesPieces;
import fr.centraleachat.document.TypeDeFichier;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.time.Clock;
import java.util.UUID;
import org.springframework.stereotype.Component;

/** The bytes of the files of the marchés, streamed both ways to where all contents are kept. */
@Component
class ContenuDePiece {

    /** No procédure has such a number: every agent may read what is kept under it. */
    private static final String ESPACE = "MARCHE/";

    private final DepotDeContenu depot;
    private final ReglagesDesPieces reglages;
    private final Clock horloge;

    ContenuDePiece(DepotDeContenu depot, ReglagesDesPieces reglages, Clock horloge) {
        this.depot = depot;
        this.reglages = reglages;
        this.horloge = horloge;
    }

    PieceDuMarche garder(
            String marche,
            CategorieDePiece categorie,
            String nom,
            String typeMime,
            InputStream contenu) {
        var sur = new NomDeFichier(nom).valeur();
        var id = UUID.randomUUID();
        var flux = new FluxMesure(contenu, reglages.tailleMaximale(), "fichier");
        try (var sortie = depot.ecrire(id, ESPACE + marche)) {
            flux.transferTo(sortie);
        } catch (IOException e) {
            throw new UncheckedIOException("The upload was interrupted", e);
        }
        if (flux.taille() == 0) {
            throw DonneesRefusees.champ("fichier", "Choisissez un fichier qui n’est pas vide.");
        }
        return new PieceDuMarche(
                id,
                categorie.name(),
                sur,
                TypeDeFichier.de(typeMime),
                flux.taille(),
                flux.empreinte(),
                horloge.instant());
    }

    InputStream lire(UUID id) {
        return depot.lire(id);
    }
}

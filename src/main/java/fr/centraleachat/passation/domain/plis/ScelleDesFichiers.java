package fr.centraleachat.passation.domain.plis;

import fr.centraleachat.common.DonneesRefusees;
import fr.centraleachat.document.FluxMesure;
import fr.centraleachat.document.NomDeFichier;
import fr.centraleachat.document.ReglagesDesPieces;
import fr.centraleachat.document.TypeDeFichier;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import org.springframework.stereotype.Component;

/** Seals the files of a pli one after the other, measuring each as it passes. */
@Component
class ScelleDesFichiers {

    private final CoffreDesPlis coffre;
    private final ReglagesDesPieces reglages;

    ScelleDesFichiers(CoffreDesPlis coffre, ReglagesDesPieces reglages) {
        this.coffre = coffre;
        this.reglages = reglages;
    }

    List<DocumentDePli> sceller(DepotDePli depot, UUID pli) {
        var documents = new ArrayList<DocumentDePli>();
        for (var fichier : depot.fichiers()) {
            documents.add(sceller(depot, pli, documents.size() + 1, fichier));
        }
        return documents;
    }

    private DocumentDePli sceller(DepotDePli depot, UUID pli, int rang, FichierDePli fichier) {
        var nom = new NomDeFichier(fichier.nom()).valeur();
        var contenu = UUID.randomUUID();
        var flux = copier(depot, fichier, contenu);
        if (flux.taille() == 0) {
            throw DonneesRefusees.champ("fichiers", "Le fichier « " + nom + " » est vide.");
        }
        var type = TypeDeFichier.de(fichier.typeMime());
        return new DocumentDePli(pli, rang, contenu, nom, type, flux.taille(), flux.empreinte());
    }

    private FluxMesure copier(DepotDePli depot, FichierDePli fichier, UUID contenu) {
        try (var source = fichier.contenu().getInputStream();
                var sortie = coffre.sceller(depot.procedure(), depot.tour(), contenu)) {
            var flux = new FluxMesure(source, reglages.tailleMaximale(), "fichiers");
            flux.transferTo(sortie);
            return flux;
        } catch (IOException e) {
            throw new UncheckedIOException("The pli could not be read", e);
        }
    }
}

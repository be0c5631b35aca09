package fr.centraleachat.passation.web.grille;

import fr.centraleachat.common.DonneesRefusees;
import fr.centraleachat.common.web.FichierEnFlux;
import fr.centraleachat.document.Classeurs;
import fr.centraleachat.passation.domain.grille.Grilles;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import org.springframework.stereotype.Component;
import org.springframework.web.multipart.MultipartFile;

/** The workbook of a grid, as it goes out and comes back. */
@Component
class ClasseurDeGrilleServi {

    private final Grilles grilles;
    private final Classeurs classeurs;

    ClasseurDeGrilleServi(Grilles grilles, Classeurs classeurs) {
        this.grilles = grilles;
        this.classeurs = classeurs;
    }

    /** What it says is gathered first: a refusal is told before the first byte. */
    void donner(String numero, HttpServletResponse reponse) throws IOException {
        var feuilles = grilles.exporter(numero);
        FichierEnFlux.XLSX.envoyer(
                reponse,
                "grille-" + numero + ".xlsx",
                sortie -> classeurs.calculer(feuilles, sortie));
    }

    /**
     * @return how many lots came back
     */
    int prendre(String numero, MultipartFile fichier) throws IOException {
        if (fichier == null || fichier.isEmpty()) {
            throw DonneesRefusees.champ("fichier", "Joignez la grille remplie, au format .xlsx.");
        }
        try (var contenu = fichier.getInputStream()) {
            return grilles.importer(numero, contenu).size();
        }
    }
}

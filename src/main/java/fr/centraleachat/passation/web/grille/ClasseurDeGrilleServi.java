package fr.centraleachat.passation.web.grille;

import fr.centraleachat.common.DonneesRefusees;
import fr.centraleachat.document.Classeurs;
import fr.centraleachat.passation.domain.grille.Grilles;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import org.springframework.http.CacheControl;
import org.springframework.http.ContentDisposition;
import org.springframework.http.HttpHeaders;
import org.springframework.stereotype.Component;
import org.springframework.web.multipart.MultipartFile;

/** The workbook of a grid, as it goes out and comes back. */
@Component
class ClasseurDeGrilleServi {

    static final String XLSX = "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet";

    private final Grilles grilles;
    private final Classeurs classeurs;

    ClasseurDeGrilleServi(Grilles grilles, Classeurs classeurs) {
        this.grilles = grilles;
        this.classeurs = classeurs;
    }

    /** What it says is gathered first: a refusal is told before the first byte. */
    void donner(String numero, HttpServletResponse reponse) throws IOException {
        var feuilles = grilles.exporter(numero);
        var nom =
                ContentDisposition.attachment()
                        .filename("grille-" + numero + ".xlsx", StandardCharsets.UTF_8)
                        .build();
        reponse.setContentType(XLSX);
        reponse.setHeader(HttpHeaders.CONTENT_DISPOSITION, nom.toString());
        reponse.setHeader(HttpHeaders.CACHE_CONTROL, CacheControl.noStore().getHeaderValue());
        classeurs.calculer(feuilles, reponse.getOutputStream());
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

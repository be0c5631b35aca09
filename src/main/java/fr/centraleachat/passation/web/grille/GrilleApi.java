package fr.centraleachat.passation.web.grille;

import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import org.springframework.http.MediaType;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;
import org.springframework.web.multipart.MultipartFile;

/** The grid of the analysis, for programs: the same workbook as for people. */
@RestController
@RequestMapping("/api/procedures/{numero}/grille.xlsx")
class GrilleApi {

    private final ClasseurDeGrilleServi classeur;

    GrilleApi(ClasseurDeGrilleServi classeur) {
        this.classeur = classeur;
    }

    @GetMapping
    void exporter(@PathVariable String numero, HttpServletResponse reponse) throws IOException {
        classeur.donner(numero, reponse);
    }

    /** 422 with every discrepancy, {@code champ} being its cell; nothing is then imported. */
    @PostMapping(consumes = MediaType.MULTIPART_FORM_DATA_VALUE)
    Importee importer(
            @PathVariable String numero, @RequestParam(required = false) MultipartFile fichier)
            throws IOException {
        return new Importee(numero, classeur.prendre(numero, fichier));
    }

    /**
     * @param lots that came back
     */
    record Importee(String procedure, int lots) {}
}

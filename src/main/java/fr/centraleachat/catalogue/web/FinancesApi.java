package fr.centraleachat.catalogue.web;

import fr.centraleachat.catalogue.finance.ImporterFinances;
import fr.centraleachat.catalogue.finance.LigneRefusee;
import fr.centraleachat.catalogue.finance.RapportFinancier;
import java.io.IOException;
import java.util.List;
import org.springframework.http.MediaType;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;
import org.springframework.web.multipart.MultipartFile;

/** The file of a financial software, sent by a program; sent again, it changes nothing. */
@RestController
class FinancesApi {

    private static final int REFUS = 1000;

    private final ImporterFinances importer;

    FinancesApi(ImporterFinances importer) {
        this.importer = importer;
    }

    /**
     * What was done.
     *
     * @param erreurs the first ones, by line and column of the file
     */
    record Import(RapportFinancier rapport, List<LigneRefusee> erreurs) {}

    /**
     * @param source id of the source, which says how its file is read
     */
    @PostMapping(path = "/api/finances/imports", consumes = MediaType.MULTIPART_FORM_DATA_VALUE)
    Import importer(@RequestParam int source, @RequestParam MultipartFile fichier)
            throws IOException {
        var fourni = FichierFourni.exiger(fichier);
        var rapport = importer.importer(source, FichierFourni.nom(fourni), fourni);
        return new Import(rapport, importer.refus(rapport.id(), REFUS));
    }
}

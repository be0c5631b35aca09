package fr.centraleachat.catalogue.web;

import fr.centraleachat.catalogue.importation.EtatDImport;
import fr.centraleachat.catalogue.importation.RapportDImport;
import fr.centraleachat.common.DonneesRefusees;
import fr.centraleachat.common.EtatIncompatible;
import jakarta.servlet.http.HttpServletRequest;
import java.io.IOException;
import java.util.List;
import java.util.UUID;
import org.springframework.http.MediaType;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;
import org.springframework.web.multipart.MultipartFile;

/** Imports marchés sent by a program: the body is read as it comes. Sent again, nothing changes. */
@RestController
@RequestMapping("/api/marches/import")
class ImportApi {

    private final ImportRecu recu;

    ImportApi(ImportRecu recu) {
        this.recu = recu;
    }

    /** {@code format=decp}, the only one that a body is read in. */
    @PostMapping(consumes = MediaType.APPLICATION_JSON_VALUE)
    Bilan importerLeCorps(
            @RequestParam(defaultValue = "decp") String format, HttpServletRequest requete)
            throws IOException {
        exigerDecp(format);
        return bilan(recu.importer("envoi d’un programme", requete.getInputStream()));
    }

    /** A file of either format, which its content tells. */
    @PostMapping(consumes = MediaType.MULTIPART_FORM_DATA_VALUE)
    Bilan importerLeFichier(@RequestParam MultipartFile fichier) throws IOException {
        try (var contenu = fichier.getInputStream()) {
            return bilan(recu.importer(fichier.getOriginalFilename(), contenu));
        }
    }

    private static void exigerDecp(String format) {
        if (!"decp".equals(format)) {
            throw DonneesRefusees.champ(
                    "format", "Le corps se lit au format decp ; un classeur s’envoie en fichier.");
        }
    }

    private static Bilan bilan(RapportDImport rapport) {
        if (rapport.etat() == EtatDImport.INTERROMPU) {
            throw new EtatIncompatible(rapport.fin());
        }
        return new Bilan(
                rapport.id(),
                rapport.crees(),
                rapport.misAJour(),
                rapport.ignores(),
                rapport.refuses(),
                rapport.fin(),
                rapport.remarques().stream()
                        .map(r -> new Point(r.indice(), r.champ(), r.message(), r.refus()))
                        .toList());
    }

    /**
     * What the import did.
     *
     * @param fin what is to be known when the file was not read whole, else absent
     * @param erreurs the first thousand; the report on the page of the import has them all
     */
    record Bilan(
            UUID id,
            int crees,
            int misAJour,
            int ignores,
            int refuses,
            String fin,
            List<Point> erreurs) {}

    /**
     * @param refus false when the record was imported all the same
     */
    record Point(int indice, String champ, String message, boolean refus) {}
}

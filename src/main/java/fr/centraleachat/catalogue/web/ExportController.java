package fr.centraleachat.catalogue.web;

import fr.centraleachat.catalogue.classeur.ExportDeConsommation;
import fr.centraleachat.catalogue.classeur.ExportDuCatalogue;
import fr.centraleachat.catalogue.marche.ExportDecp;
import fr.centraleachat.catalogue.recherche.Etat;
import fr.centraleachat.catalogue.recherche.Recherche;
import fr.centraleachat.common.DonneesRefusees;
import fr.centraleachat.common.web.FichierEnFlux;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestParam;

/** The catalogue and a marché as files, with the filters of the list. */
@Controller
class ExportController {

    private final ExportDuCatalogue catalogue;
    private final ExportDeConsommation consommation;
    private final ExportDecp decp;

    ExportController(
            ExportDuCatalogue catalogue, ExportDeConsommation consommation, ExportDecp decp) {
        this.catalogue = catalogue;
        this.consommation = consommation;
        this.decp = decp;
    }

    @GetMapping("/catalogue/export.xlsx")
    void exporter(RechercheDemandee demandee, HttpServletResponse reponse) throws IOException {
        enClasseur(demandee.lire(), reponse);
    }

    @GetMapping("/api/marches/export")
    void exporter(
            @RequestParam String format,
            @RequestParam(defaultValue = "") String mot,
            @RequestParam(defaultValue = "") String famille,
            @RequestParam(required = false) Etat etat,
            @RequestParam(defaultValue = "") String ouvert,
            HttpServletResponse reponse)
            throws IOException {
        var recherche = new Recherche(mot, famille, etat, ouvert, 0);
        switch (format) {
            case "xlsx" -> enClasseur(recherche, reponse);
            case "decp" ->
                    FichierEnFlux.JSON.envoyer(
                            reponse, "marches.json", flux -> decp.exporter(recherche, flux));
            default -> throw DonneesRefusees.champ("format", "Choisissez le format decp ou xlsx.");
        }
    }

    @GetMapping("/marches/{reference}/consommation.xlsx")
    void exporter(@PathVariable String reference, HttpServletResponse reponse) throws IOException {
        try (var classeur = consommation.remplir(reference)) {
            FichierEnFlux.XLSX.envoyer(
                    reponse, "consommation-" + reference + ".xlsx", classeur::ecrire);
        }
    }

    private void enClasseur(Recherche recherche, HttpServletResponse reponse) throws IOException {
        try (var classeur = catalogue.remplir(recherche)) {
            FichierEnFlux.XLSX.envoyer(reponse, "catalogue.xlsx", classeur::ecrire);
        }
    }
}

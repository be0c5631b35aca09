package fr.centraleachat.catalogue.web;

import fr.centraleachat.catalogue.importation.Imports;
import fr.centraleachat.catalogue.importation.ImportsEnCours;
import fr.centraleachat.catalogue.importation.RemarquesDImport;
import fr.centraleachat.catalogue.importation.classeur.ModeleDeMarches;
import fr.centraleachat.common.DonneesRefusees;
import fr.centraleachat.common.Erreur;
import fr.centraleachat.common.web.FichierEnFlux;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.List;
import java.util.UUID;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.multipart.MultipartFile;

/** {@code /catalogue/imports}: a file of marchés is sent, and what each import did is read. */
@Controller
@RequestMapping("/catalogue/imports")
class ImportsController {

    private static final int IMPORTS = 20;
    private static final int REMARQUES = 50;

    private final Imports imports;
    private final ImportsEnCours enCours;
    private final RemarquesDImport remarques;
    private final ImportRecu recu;
    private final ModeleDeMarches modele;

    ImportsController(
            Imports imports,
            ImportsEnCours enCours,
            RemarquesDImport remarques,
            ImportRecu recu,
            ModeleDeMarches modele) {
        this.imports = imports;
        this.enCours = enCours;
        this.remarques = remarques;
        this.recu = recu;
        this.modele = modele;
    }

    @GetMapping
    String lister(@RequestParam(defaultValue = "0") int page, Model vue) {
        return lister(page, List.of(), vue);
    }

    @PostMapping
    String importer(@RequestParam MultipartFile fichier, Model vue, HttpServletResponse reponse)
            throws IOException {
        try (var contenu = fichier.getInputStream()) {
            var rapport = recu.importer(fichier.getOriginalFilename(), contenu);
            return "redirect:/catalogue/imports/" + rapport.id();
        } catch (DonneesRefusees refus) {
            reponse.setStatus(422);
            return lister(0, refus.erreurs(), vue);
        }
    }

    @GetMapping("/{id}")
    String montrer(@PathVariable UUID id, @RequestParam(defaultValue = "0") int page, Model vue) {
        int laquelle = Math.max(0, page);
        vue.addAttribute("rapport", imports.rapport(id));
        vue.addAttribute("remarques", remarques.page(id, laquelle, REMARQUES));
        vue.addAttribute("total", remarques.nombre(id));
        vue.addAttribute("page", laquelle);
        vue.addAttribute("taille", REMARQUES);
        return "catalogue/import";
    }

    @GetMapping("/modele.xlsx")
    void modele(HttpServletResponse reponse) throws IOException {
        var classeur = modele.ecrire();
        FichierEnFlux.XLSX.envoyer(
                reponse, "marches-a-importer.xlsx", flux -> flux.write(classeur));
    }

    private String lister(int page, List<Erreur> erreurs, Model vue) {
        enCours.constaterLesMorts();
        int laquelle = Math.max(0, page);
        vue.addAttribute("imports", imports.page(laquelle, IMPORTS));
        vue.addAttribute("total", imports.nombre());
        vue.addAttribute("page", laquelle);
        vue.addAttribute("taille", IMPORTS);
        vue.addAttribute("erreurs", erreurs);
        return "catalogue/imports";
    }
}

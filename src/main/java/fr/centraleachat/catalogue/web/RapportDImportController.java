package fr.centraleachat.catalogue.web;

import fr.centraleachat.catalogue.classeur.ClasseurDuCatalogue;
import fr.centraleachat.catalogue.classeur.ClasseurDuCatalogue.Titre;
import fr.centraleachat.catalogue.importation.Imports;
import fr.centraleachat.catalogue.importation.RapportDImport.Remarque;
import fr.centraleachat.catalogue.importation.RemarquesDImport;
import fr.centraleachat.catalogue.importation.classeur.ColonneDeMarche;
import fr.centraleachat.common.web.FichierEnFlux;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.io.OutputStreamWriter;
import java.io.PrintWriter;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.UUID;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestMapping;

/** The report of an import as a file, written as it is read. */
@Controller
@RequestMapping("/catalogue/imports/{id}")
class RapportDImportController {

    private static final List<Titre> TITRES =
            List.of(
                    new Titre("Enregistrement", 14),
                    new Titre("Identifiant", 20),
                    new Titre("Champ", 30),
                    new Titre("Remarque", 90),
                    new Titre("Effet", 12));

    private final Imports imports;
    private final RemarquesDImport remarques;

    RapportDImportController(Imports imports, RemarquesDImport remarques) {
        this.imports = imports;
        this.remarques = remarques;
    }

    @GetMapping("/rapport.xlsx")
    void enClasseur(@PathVariable UUID id, HttpServletResponse reponse) throws IOException {
        imports.rapport(id);
        try (var classeur = new ClasseurDuCatalogue()) {
            var feuille = classeur.feuille("Remarques", TITRES);
            remarques.parcourir(
                    id,
                    r -> feuille.ligne(r.indice(), r.idDecp(), champ(r), r.message(), effet(r)));
            feuille.filtrer();
            FichierEnFlux.XLSX.envoyer(reponse, "rapport-d-import.xlsx", classeur::ecrire);
        }
    }

    @GetMapping("/rapport.csv")
    void enCsv(@PathVariable UUID id, HttpServletResponse reponse) throws IOException {
        imports.rapport(id);
        FichierEnFlux.CSV.envoyer(
                reponse,
                "rapport-d-import.csv",
                flux -> {
                    var csv = new PrintWriter(new OutputStreamWriter(flux, StandardCharsets.UTF_8));
                    // Without this mark a tableur reads accents wrong.
                    csv.print('\uFEFF');
                    csv.print("Enregistrement;Identifiant;Champ;Remarque;Effet\r\n");
                    remarques.parcourir(id, r -> csv.print(ligne(r)));
                    csv.flush();
                });
    }

    private static String ligne(Remarque r) {
        return r.indice()
                + ";"
                + cellule(r.idDecp())
                + ";"
                + cellule(champ(r))
                + ";"
                + cellule(r.message())
                + ";"
                + effet(r)
                + "\r\n";
    }

    /** A text that a tableur would compute is not one any more. */
    private static String cellule(String texte) {
        if (texte == null) {
            return "";
        }
        var sur = texte.matches("(?s)[=+\\-@\\t\\r].*") ? "'" + texte : texte;
        return "\"" + sur.replace("\"", "\"\"") + "\"";
    }

    private static String champ(Remarque r) {
        return r.champ() == null ? null : ColonneDeMarche.libelle(r.champ()).orElse(r.champ());
    }

    private static String effet(Remarque r) {
        return r.refus() ? "refusé" : "importé";
    }
}

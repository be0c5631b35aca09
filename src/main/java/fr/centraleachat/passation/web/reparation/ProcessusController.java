package fr.centraleachat.passation.web.reparation;

import fr.centraleachat.common.DonneesRefusees;
import fr.centraleachat.common.Erreur;
import fr.centraleachat.common.EtatIncompatible;
import fr.centraleachat.passation.domain.reparation.MigrationDemandee;
import fr.centraleachat.passation.domain.reparation.MigrerDesProcedures;
import fr.centraleachat.passation.domain.reparation.VersionsDuProcessus;
import java.util.List;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.ModelAndView;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

/** Administration › Processus: the versions, who follows them, and the migration. */
@Controller
@RequestMapping("/administration/processus")
class ProcessusController {

    private final VersionsDuProcessus versions;
    private final MigrerDesProcedures migrer;

    ProcessusController(VersionsDuProcessus versions, MigrerDesProcedures migrer) {
        this.versions = versions;
        this.migrer = migrer;
    }

    @GetMapping
    ModelAndView lister() {
        return new ModelAndView("passation/processus").addObject("versions", versions.toutes());
    }

    @GetMapping("/{version}")
    ModelAndView comparer(@PathVariable int version) {
        return page(version, List.of(), null, List.of(), HttpStatus.OK);
    }

    @PostMapping("/{version}")
    ModelAndView migrer(
            @PathVariable int version,
            @RequestParam(defaultValue = "") List<String> procedures,
            @RequestParam(defaultValue = "") String motif,
            RedirectAttributes message) {
        try {
            var migrees =
                    migrer.migrer(new MigrationDemandee(procedures, null, motif.strip(), null));
            message.addFlashAttribute("message", bilan(migrees.size()));
            return new ModelAndView("redirect:/administration/processus");
        } catch (DonneesRefusees e) {
            return page(version, procedures, motif, e.erreurs(), HttpStatus.UNPROCESSABLE_ENTITY);
        } catch (EtatIncompatible e) {
            var refus = List.of(Erreur.de("procedures", e.getMessage()));
            return page(version, procedures, motif, refus, HttpStatus.CONFLICT);
        }
    }

    private static String bilan(int nombre) {
        return nombre == 1 ? "Une procédure est migrée." : nombre + " procédures sont migrées.";
    }

    private ModelAndView page(
            int version,
            List<String> cochees,
            String motif,
            List<Erreur> erreurs,
            HttpStatus statut) {
        return new ModelAndView("passation/version-de-processus", statut)
                .addObject("version", version)
                .addObject("derniere", versions.toutes().get(0).version())
                .addObject("ecarts", versions.ecarts(version))
                .addObject("cochees", cochees)
                .addObject("motif", motif)
                .addObject("erreurs", erreurs);
    }
}

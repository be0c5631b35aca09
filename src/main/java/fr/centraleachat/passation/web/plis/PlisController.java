package fr.centraleachat.passation.web.plis;

import static java.util.stream.Collectors.groupingBy;
import static java.util.stream.Collectors.mapping;
import static java.util.stream.Collectors.toList;

import fr.centraleachat.common.DonneesRefusees;
import fr.centraleachat.common.Erreur;
import fr.centraleachat.passation.domain.plis.LectureDesPlis;
import fr.centraleachat.passation.domain.plis.RecevoirPli;
import fr.centraleachat.passation.domain.plis.RegistreDesDepots;
import fr.centraleachat.passation.web.HeureLocaleEditor;
import jakarta.servlet.http.HttpServletResponse;
import java.time.Clock;
import java.time.OffsetDateTime;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.springframework.core.io.Resource;
import org.springframework.http.HttpStatus;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.WebDataBinder;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.InitBinder;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.multipart.MultipartFile;

/** The plis of a procédure, by pages: registering one, its récépissé, the files once opened. */
@Controller
@RequestMapping("/procedures/{numero}/plis")
class PlisController {

    private final RecevoirPli recevoir;
    private final RegistreDesDepots registre;
    private final LectureDesPlis lecture;
    private final Clock horloge;

    PlisController(
            RecevoirPli recevoir,
            RegistreDesDepots registre,
            LectureDesPlis lecture,
            Clock horloge) {
        this.recevoir = recevoir;
        this.registre = registre;
        this.lecture = lecture;
        this.horloge = horloge;
    }

    @InitBinder
    void heureLocale(WebDataBinder binder) {
        binder.registerCustomEditor(OffsetDateTime.class, new HeureLocaleEditor(horloge.getZone()));
    }

    @GetMapping("/nouveau")
    String nouveau(
            @PathVariable String numero, @RequestParam(defaultValue = "1") int tour, Model model) {
        return formulaire(numero, SaisieDePli.vide(tour), List.of(), model);
    }

    @PostMapping
    String recevoir(
            @PathVariable String numero,
            @ModelAttribute SaisieDePli saisie,
            @RequestParam(defaultValue = "") List<MultipartFile> fichiers,
            Model model,
            HttpServletResponse reponse) {
        try {
            var recu = recevoir.recevoir(saisie.depot(numero, fichiers));
            return "redirect:/procedures/{numero}/plis/" + recu.pli().id() + "/recepisse";
        } catch (DonneesRefusees refus) {
            reponse.setStatus(HttpStatus.UNPROCESSABLE_ENTITY.value());
            return formulaire(numero, saisie, refus.erreurs(), model);
        }
    }

    @GetMapping("/{id}/recepisse")
    String recepisse(@PathVariable String numero, @PathVariable UUID id, Model model) {
        model.addAttribute("recepisse", registre.recepisse(numero, id));
        return "passation/plis/recepisse";
    }

    @GetMapping("/{id}/documents/{rang}")
    ResponseEntity<Resource> document(
            @PathVariable String numero, @PathVariable UUID id, @PathVariable int rang) {
        return FichierDePli.reponse(lecture.lire(numero, id, rang));
    }

    private String formulaire(
            String numero, SaisieDePli saisie, List<Erreur> erreurs, Model model) {
        model.addAttribute("numero", numero);
        model.addAttribute("situation", registre.situation(numero, saisie.numeroDeTour()));
        model.addAttribute("saisie", saisie);
        model.addAttribute("erreurs", erreurs);
        model.addAttribute("messages", parChamp(erreurs));
        return "passation/plis/nouveau";
    }

    private static Map<String, List<String>> parChamp(List<Erreur> erreurs) {
        return erreurs.stream()
                .filter(e -> e.champ() != null)
                .collect(groupingBy(Erreur::champ, mapping(Erreur::message, toList())));
    }
}

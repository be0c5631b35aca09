package fr.centraleachat.demonstration;

import fr.centraleachat.common.DonneesRefusees;
import java.time.Clock;
import java.time.LocalDateTime;
import java.time.temporal.ChronoUnit;
import java.util.List;
import org.springframework.boot.autoconfigure.condition.ConditionalOnProperty;
import org.springframework.format.annotation.DateTimeFormat;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.ModelAndView;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

/** Administration › Horloge. */
@Controller
@RequestMapping("/administration/horloge")
@ConditionalOnProperty("centrale.demonstration.comptes")
class HorlogeController {

    private final AvancerLHorloge horloge;
    private final Clock clock;

    HorlogeController(AvancerLHorloge horloge, Clock clock) {
        this.horloge = horloge;
        this.clock = clock;
    }

    @GetMapping
    ModelAndView afficher() {
        return page(List.of(), HttpStatus.OK);
    }

    @PostMapping
    ModelAndView avancer(
            @RequestParam(required = false) @DateTimeFormat(iso = DateTimeFormat.ISO.DATE_TIME)
                    LocalDateTime instant,
            RedirectAttributes message) {
        try {
            var cible = instant == null ? null : instant.atZone(clock.getZone()).toInstant();
            boolean fini = horloge.avancerA(cible);
            message.addFlashAttribute(
                    "message",
                    fini
                            ? "L’horloge est avancée ; ce qui était échu est fait."
                            : "L’horloge est avancée ; ce qui était échu se fait encore.");
            return new ModelAndView("redirect:/administration/horloge");
        } catch (DonneesRefusees e) {
            return page(e.erreurs(), HttpStatus.UNPROCESSABLE_ENTITY);
        }
    }

    private ModelAndView page(List<?> erreurs, HttpStatus statut) {
        return new ModelAndView("demonstration/horloge", statut)
                .addObject("maintenant", horloge.maintenant())
                .addObject(
                        "demain",
                        LocalDateTime.now(clock).plusDays(1).truncatedTo(ChronoUnit.MINUTES))
                .addObject("erreurs", erreurs);
    }
}

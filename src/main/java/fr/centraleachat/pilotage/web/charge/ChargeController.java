package fr.centraleachat.pilotage.web.charge;

import fr.centraleachat.common.Periode;
import fr.centraleachat.delai.LectureDesDelais;
import fr.centraleachat.organisation.Fonction;
import fr.centraleachat.organisation.Organisation;
import fr.centraleachat.pilotage.charge.ComposerCharge;
import fr.centraleachat.pilotage.charge.TachesDeCharge;
import java.time.Clock;
import java.time.LocalDate;
import java.util.EnumSet;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.ModelAndView;

/** {@code /delais/charge}: who has how much to do, and the tasks behind each figure. */
@Controller
class ChargeController {

    private static final int SEMAINES = 4;

    private final LectureDesDelais lecture;
    private final ComposerCharge charges;
    private final TachesDeCharge taches;
    private final Organisation organisation;
    private final Clock horloge;

    ChargeController(
            LectureDesDelais lecture,
            ComposerCharge charges,
            TachesDeCharge taches,
            Organisation organisation,
            Clock horloge) {
        this.lecture = lecture;
        this.charges = charges;
        this.taches = taches;
        this.organisation = organisation;
        this.horloge = horloge;
    }

    @GetMapping("/delais/charge")
    ModelAndView montrer(ChargeDemandee demande) {
        lecture.exiger();
        var filtre = demande.filtre(organisation);
        return page("pilotage/charge", demande)
                .addObject("filtre", filtre)
                .addObject("charge", charges.composer(filtre, horizon()));
    }

    @GetMapping("/delais/charge/taches")
    ModelAndView lister(ChargeDemandee demande, @RequestParam(defaultValue = "0") int page) {
        lecture.exiger();
        return page("pilotage/charge-taches", demande)
                .addObject("liste", taches.lister(demande.critere(organisation), page));
    }

    private ModelAndView page(String gabarit, ChargeDemandee demande) {
        return new ModelAndView(gabarit)
                .addObject("demande", demande)
                .addObject("fonctions", EnumSet.range(Fonction.EQUIPE_ACHATS, Fonction.DGS))
                .addObject("adherents", organisation.adherents());
    }

    private Periode horizon() {
        var jour = LocalDate.now(horloge);
        return new Periode(jour, jour.plusWeeks(SEMAINES));
    }
}

package fr.centraleachat.pilotage.web.charge;

import fr.centraleachat.delai.LectureDesDelais;
import fr.centraleachat.organisation.Fonction;
import fr.centraleachat.organisation.Organisation;
import fr.centraleachat.pilotage.charge.ComposerAVenir;
import fr.centraleachat.pilotage.charge.ComposerCharge;
import fr.centraleachat.pilotage.charge.TachesDeCharge;
import java.util.EnumSet;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.ModelAndView;

/** {@code /delais/charge}: who has how much to do, and the tasks behind each figure. */
@Controller
class ChargeController {

    private final LectureDesDelais lecture;
    private final ComposerCharge charges;
    private final ComposerAVenir aVenir;
    private final TachesDeCharge taches;
    private final Organisation organisation;
    private final Horizon horizon;

    ChargeController(
            LectureDesDelais lecture,
            ComposerCharge charges,
            ComposerAVenir aVenir,
            TachesDeCharge taches,
            Organisation organisation,
            Horizon horizon) {
        this.lecture = lecture;
        this.charges = charges;
        this.aVenir = aVenir;
        this.taches = taches;
        this.organisation = organisation;
        this.horizon = horizon;
    }

    @GetMapping("/delais/charge")
    ModelAndView montrer(ChargeDemandee demande) {
        lecture.exiger();
        var filtre = demande.filtre(organisation);
        return page("pilotage/charge", demande)
                .addObject("filtre", filtre)
                .addObject("charge", charges.composer(filtre, horizon.entier()))
                .addObject("aVenir", aVenir.composer(filtre, horizon.entier()));
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
}

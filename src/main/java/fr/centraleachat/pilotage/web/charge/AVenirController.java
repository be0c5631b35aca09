package fr.centraleachat.pilotage.web.charge;

import fr.centraleachat.common.DonneesRefusees;
import fr.centraleachat.delai.LectureDesDelais;
import fr.centraleachat.organisation.Organisation;
import fr.centraleachat.pilotage.charge.PhasesAVenir;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.ModelAndView;
import org.springframework.web.util.UriComponentsBuilder;

/** {@code /delais/charge/a-venir}: the phases behind what a fonction should receive. */
@Controller
class AVenirController {

    private final LectureDesDelais lecture;
    private final PhasesAVenir phases;
    private final Organisation organisation;
    private final Horizon horizon;

    AVenirController(
            LectureDesDelais lecture,
            PhasesAVenir phases,
            Organisation organisation,
            Horizon horizon) {
        this.lecture = lecture;
        this.phases = phases;
        this.organisation = organisation;
        this.horizon = horizon;
    }

    /**
     * @param semaine from 0, absent for all
     */
    @GetMapping("/delais/charge/a-venir")
    ModelAndView lister(
            ChargeDemandee demande,
            @RequestParam(required = false) Integer semaine,
            @RequestParam(defaultValue = "0") int page) {
        lecture.exiger();
        var filtre = demande.filtre(organisation);
        if (filtre.fonction() == null) {
            throw DonneesRefusees.champ("fonction", "Choisissez une fonction.");
        }
        var quand = horizon.semaine(semaine);
        return new ModelAndView("pilotage/charge-phases")
                .addObject("filtre", filtre)
                .addObject("adherents", organisation.adherents())
                .addObject("du", quand.debut())
                .addObject("au", quand.fin().minusDays(1))
                .addObject("adresse", adresse(demande, semaine))
                .addObject("liste", phases.lister(filtre, horizon.entier(), semaine, page));
    }

    private static String adresse(ChargeDemandee demande, Integer semaine) {
        var adresse =
                UriComponentsBuilder.fromPath("/delais/charge/a-venir")
                        .queryParam("fonction", demande.fonction());
        if (demande.adherent() != null) {
            adresse.queryParam("adherent", demande.adherent());
        }
        if (semaine != null) {
            adresse.queryParam("semaine", semaine);
        }
        return adresse.encode().toUriString() + "&";
    }
}

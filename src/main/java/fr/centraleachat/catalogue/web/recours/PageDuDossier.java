package fr.centraleachat.catalogue.web.recours;

import fr.centraleachat.catalogue.recours.DroitDeRecours;
import fr.centraleachat.catalogue.recours.EtatDeRecours;
import fr.centraleachat.catalogue.recours.LesRecours;
import fr.centraleachat.catalogue.recours.Recours;
import fr.centraleachat.catalogue.recours.VolumesDeRecours;
import fr.centraleachat.common.Erreur;
import fr.centraleachat.tache.Saisies;
import fr.centraleachat.tache.Taches;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;
import org.springframework.web.servlet.ModelAndView;

/** What the page of a recours shows, and the list of them. */
@Component
@Transactional(readOnly = true)
public class PageDuDossier {

    private final LesRecours recours;
    private final DroitDeRecours droit;
    private final Taches taches;
    private final Candidats noms;
    private final VolumesDeRecours volumes;
    private final Saisies saisies;
    private final Clock horloge;

    PageDuDossier(
            LesRecours recours,
            DroitDeRecours droit,
            Taches taches,
            Candidats noms,
            VolumesDeRecours volumes,
            Saisies saisies,
            Clock horloge) {
        this.recours = recours;
        this.droit = droit;
        this.taches = taches;
        this.noms = noms;
        this.volumes = volumes;
        this.saisies = saisies;
        this.horloge = horloge;
    }

    ModelAndView liste(EtatDeRecours etat) {
        return new ModelAndView("catalogue/recours/liste")
                .addObject("etat", etat)
                .addObject("etats", EtatDeRecours.values())
                .addObject("lignes", recours.dossiers(etat).stream().map(this::ligne).toList());
    }

    ModelAndView dossier(String numero, Object depart, List<Erreur> erreurs) {
        var r = recours.exiger(numero);
        boolean agit = droit.agitPour(r.adherent());
        var jour = LocalDate.now(horloge);
        return new ModelAndView("catalogue/recours/dossier")
                .addObject("r", r)
                .addObject("ligne", ligne(r))
                .addObject("besoin", volumes.ecrire(r, r.besoin(), "non précisé"))
                .addObject("demande", volumes.ecrire(r, r.quotaDemande(), "aucun"))
                .addObject("taches", taches.enCours(numero))
                .addObject("retirable", agit && r.estEnInstruction())
                .addObject("quittable", agit && r.vautLe(jour) && r.fin() == null)
                .addObject("erreurs", erreurs)
                .addObject("f", saisies.dessiner(DepartDuMarche.class, depart, erreurs, Map.of()));
    }

    private LigneDeRecours ligne(Recours r) {
        return LigneDeRecours.de(r, noms.nom(r.adherent()), volumes, LocalDate.now(horloge), true);
    }
}

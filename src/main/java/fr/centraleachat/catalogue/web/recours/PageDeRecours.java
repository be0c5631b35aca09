package fr.centraleachat.catalogue.web.recours;

import fr.centraleachat.catalogue.recherche.FicheDeMarche;
import fr.centraleachat.catalogue.recours.LesRecours;
import fr.centraleachat.catalogue.recours.VolumesDeRecours;
import fr.centraleachat.common.Erreur;
import fr.centraleachat.tache.FormulaireDeTache.Choix;
import fr.centraleachat.tache.Saisies;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;
import org.springframework.web.servlet.ModelAndView;

/** What the pages of the recours of one marché show. */
@Component
@Transactional(readOnly = true)
public class PageDeRecours {

    private final LesRecours recours;
    private final ListeDesRecours liste;
    private final Candidats candidats;
    private final VolumesDeRecours volumes;
    private final Saisies saisies;
    private final Clock horloge;

    PageDeRecours(
            LesRecours recours,
            ListeDesRecours liste,
            Candidats candidats,
            VolumesDeRecours volumes,
            Saisies saisies,
            Clock horloge) {
        this.recours = recours;
        this.liste = liste;
        this.candidats = candidats;
        this.volumes = volumes;
        this.saisies = saisies;
        this.horloge = horloge;
    }

    ModelAndView duMarche(FicheDeMarche marche) {
        var tous = recours.duMarche(marche.reference());
        var ouvrables = liste.numeros(tous);
        var jour = LocalDate.now(horloge);
        return new ModelAndView("catalogue/recours/du-marche")
                .addObject("marche", marche)
                .addObject("candidats", candidats.de(marche))
                .addObject(
                        "lignes",
                        tous.stream()
                                .map(
                                        r ->
                                                LigneDeRecours.de(
                                                        r,
                                                        candidats.nom(r.adherent()),
                                                        volumes,
                                                        jour,
                                                        ouvrables.contains(r.numero())))
                                .toList());
    }

    /** The empty form, for that adhérent or the first for whom the caller acts. */
    ModelAndView proposition(FicheDeMarche marche, String adherent, String cle) {
        var possibles = candidats.de(marche);
        var choisi =
                possibles.contains(adherent)
                        ? adherent
                        : possibles.stream().findFirst().orElse(null);
        var quota = choisi == null ? null : recours.proposition(marche, choisi).orElse(null);
        var saisie = SaisieDeRecours.proposee(choisi, LocalDate.now(horloge), quota);
        return formulaire(marche, saisie, List.of(), cle).addObject("prorata", quota);
    }

    ModelAndView formulaire(
            FicheDeMarche marche, Object contenu, List<Erreur> erreurs, String cle) {
        var choix = candidats.de(marche).stream().map(a -> new Choix(a, candidats.nom(a))).toList();
        return new ModelAndView("catalogue/recours/rejoindre")
                .addObject("marche", marche)
                .addObject("candidats", choix)
                .addObject("place", recours.placeAujourdHui(marche.reference()).orElse(null))
                .addObject("cle", cle)
                .addObject("erreurs", erreurs)
                .addObject(
                        "f",
                        saisies.dessiner(
                                SaisieDeRecours.class,
                                contenu,
                                erreurs,
                                Map.of("adherent", choix)));
    }
}

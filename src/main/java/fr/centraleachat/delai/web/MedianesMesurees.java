package fr.centraleachat.delai.web;

import fr.centraleachat.delai.Delais;
import fr.centraleachat.delai.cible.Cible;
import fr.centraleachat.delai.cible.Cibles;
import fr.centraleachat.delai.retroplanning.Souhait;
import fr.centraleachat.delai.statistique.MesuresDesPhases;
import fr.centraleachat.delai.statistique.Repartition;
import fr.centraleachat.reglementation.Parametres;
import java.time.Clock;
import java.time.LocalDate;
import java.util.stream.Collectors;
import org.springframework.stereotype.Component;
import org.springframework.ui.Model;

/** What each phase took, beside its target, for one kind of procédure. */
@Component
class MedianesMesurees {

    private final Delais delais;
    private final Cibles cibles;
    private final MesuresDesPhases mesures;
    private final Parametres parametres;
    private final Clock horloge;

    MedianesMesurees(
            Delais delais,
            Cibles cibles,
            MesuresDesPhases mesures,
            Parametres parametres,
            Clock horloge) {
        this.delais = delais;
        this.cibles = cibles;
        this.mesures = mesures;
        this.parametres = parametres;
        this.horloge = horloge;
    }

    void poser(String type, Model modele) {
        var aujourdHui = LocalDate.now(horloge);
        var parPhase = mesures.parPhase(type, null);
        var siennes =
                cibles.enVigueur(type, null, aujourdHui).stream()
                        .filter(c -> c.cle().adherent() == null)
                        .collect(Collectors.toMap(c -> c.cle().phase(), Cible::duree, (a, b) -> a));
        modele.addAttribute("type", type);
        modele.addAttribute("formes", Souhait.Forme.values());
        modele.addAttribute(
                "minimum", parametres.entier("PREVISION_ECHANTILLON_MINIMAL", aujourdHui));
        modele.addAttribute(
                "mesures",
                delais.toutesLesPhases().stream()
                        .map(
                                p ->
                                        new MedianeDePhase(
                                                p.ordre() + ". " + p.libelle(),
                                                siennes.get(p.code()),
                                                parPhase.getOrDefault(
                                                        p.code(), Repartition.vide())))
                        .toList());
    }
}

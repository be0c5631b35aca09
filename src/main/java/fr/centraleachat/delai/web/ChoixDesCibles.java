package fr.centraleachat.delai.web;

import fr.centraleachat.delai.Delais;
import fr.centraleachat.delai.cible.CleDeCible;
import fr.centraleachat.delai.retroplanning.Souhait;
import fr.centraleachat.organisation.Adherent;
import fr.centraleachat.organisation.Organisation;
import fr.centraleachat.reglementation.Parametre;
import fr.centraleachat.reglementation.Parametres;
import java.time.Clock;
import java.time.LocalDate;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.springframework.stereotype.Component;
import org.springframework.ui.Model;
import org.springframework.web.util.UriComponentsBuilder;

/** What can be chosen on the pages of the targets, by name. */
@Component
class ChoixDesCibles {

    private final Delais delais;
    private final Organisation organisation;
    private final Parametres parametres;
    private final Clock horloge;

    ChoixDesCibles(Delais delais, Organisation organisation, Parametres parametres, Clock horloge) {
        this.delais = delais;
        this.organisation = organisation;
        this.parametres = parametres;
        this.horloge = horloge;
    }

    void poser(Model modele) {
        poserLesMinimums(modele);
        var adherents = organisation.adherents();
        modele.addAttribute("phases", delais.toutesLesPhases());
        modele.addAttribute("formes", Souhait.Forme.values());
        modele.addAttribute(
                "types",
                Stream.of(Souhait.Forme.values())
                        .collect(Collectors.toMap(Enum::name, Souhait.Forme::libelle)));
        modele.addAttribute("adherents", adherents);
        modele.addAttribute(
                "noms",
                adherents.stream().collect(Collectors.toMap(Adherent::code, Adherent::nom)));
    }

    /** The parameters that may be a legal minimum: délais of the law in calendar days. */
    private void poserLesMinimums(Model modele) {
        var delaisDeLaLoi =
                parametres.tous(LocalDate.now(horloge)).stream()
                        .filter(p -> "JOURS_CALENDAIRES".equals(p.unite()) && p.article() != null)
                        .toList();
        modele.addAttribute("parametresMinimums", delaisDeLaLoi);
        modele.addAttribute(
                "minimums",
                delaisDeLaLoi.stream()
                        .collect(
                                Collectors.toMap(
                                        Parametre::code,
                                        p -> "%s jours (%s)".formatted(p.valeur(), p.article()))));
    }

    String lien(CleDeCible cle) {
        return UriComponentsBuilder.fromPath("/administration/delais-cibles/cible")
                .queryParam("phase", cle.phase())
                .queryParamIfPresent("procedure", Optional.ofNullable(cle.procedure()))
                .queryParamIfPresent("adherent", Optional.ofNullable(cle.adherent()))
                .encode()
                .toUriString();
    }
}

package fr.centraleachat.delai.web;

import fr.centraleachat.common.Introuvable;
import fr.centraleachat.delai.DossierARelancer;
import fr.centraleachat.delai.DossiersARelancer;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.stereotype.Component;
import org.springframework.web.util.UriComponentsBuilder;

/** What the page proposes to begin from, and the address that says the same wish. */
@Component
class DossiersAPlanifier {

    private final ObjectProvider<DossiersARelancer> sources;
    private final Clock horloge;

    DossiersAPlanifier(ObjectProvider<DossiersARelancer> sources, Clock horloge) {
        this.sources = sources;
        this.horloge = horloge;
    }

    List<DossierARelancer> tous() {
        var aujourdHui = LocalDate.now(horloge);
        return sources.stream().flatMap(s -> s.depuis(aujourdHui).stream()).toList();
    }

    String adresse(String cle) {
        var dossier =
                tous().stream()
                        .filter(d -> d.cle().equals(cle))
                        .findFirst()
                        .orElseThrow(
                                () ->
                                        new Introuvable(
                                                "Ce marché est terminé, ou cette procédure n’est"
                                                        + " plus à planifier."));
        return UriComponentsBuilder.fromPath("/delais/retroplanning")
                .queryParamIfPresent("notification", Optional.ofNullable(dossier.notification()))
                .queryParamIfPresent("finDeMarche", Optional.ofNullable(dossier.finDeMarche()))
                .queryParam("procedure", dossier.procedure())
                .queryParam("acheteur", dossier.acheteur())
                .queryParam("instructeur", dossier.instructeur())
                .toUriString();
    }
}

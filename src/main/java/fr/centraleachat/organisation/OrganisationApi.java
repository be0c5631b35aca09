package fr.centraleachat.organisation;

import java.time.LocalDate;
import java.util.List;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RestController;

/** Who I am, and the adhérents. */
@RestController
@RequestMapping("/api")
class OrganisationApi {

    private final Organisation organisation;
    private final AgentCourant agent;
    private final RecoursDesAdherents recours;

    OrganisationApi(Organisation organisation, AgentCourant agent, RecoursDesAdherents recours) {
        this.organisation = organisation;
        this.agent = agent;
        this.recours = recours;
    }

    @GetMapping("/moi")
    Moi moi() {
        var tenues =
                agent.habilitations().stream()
                        .map(
                                h ->
                                        new Tenue(
                                                h.fonction(),
                                                h.adherent(),
                                                h.service(),
                                                h.agent().equals(agent.identifiant())
                                                        ? null
                                                        : h.agent()))
                        .toList();
        return new Moi(agent.identifiant(), agent.nom(), tenues);
    }

    @GetMapping("/adherents")
    List<Fiche> adherents() {
        return organisation.adherents().stream().map(this::fiche).toList();
    }

    @GetMapping("/adherents/{code}")
    Fiche adherent(@PathVariable String code) {
        return fiche(organisation.adherent(code));
    }

    private Fiche fiche(Adherent adherent) {
        var adhesions =
                organisation.adhesions(adherent.code()).stream().map(Inscription::de).toList();
        var services =
                organisation.services(adherent.code()).stream()
                        .map(s -> new ServiceDAdherent(s.code(), s.nom()))
                        .toList();
        return new Fiche(
                adherent.code(),
                adherent.nom(),
                adherent.type(),
                adherent.rattachement(),
                adherent.codeInsee(),
                adherent.siren(),
                adherent.siret(),
                adherent.siretAVerifier(),
                adherent.population(),
                services,
                adhesions,
                recours.de(adherent.code()));
    }

    record Moi(String identifiant, String nom, List<Tenue> habilitations) {}

    /**
     * @param suppleeDe the absent agent for whom the caller stands in, absent when held in their
     *     own name
     */
    record Tenue(Fonction fonction, String adherent, String service, String suppleeDe) {}

    record Fiche(
            String code,
            String nom,
            TypeAdherent type,
            String rattachement,
            String codeInsee,
            String siren,
            String siret,
            boolean siretAVerifier,
            Integer population,
            List<ServiceDAdherent> services,
            List<Inscription> adhesions,
            List<RecoursDAdherent> recours) {}

    record ServiceDAdherent(String code, String nom) {}

    /**
     * @param fin first day without it, absent while it is open
     */
    record Inscription(
            ServiceCommun service, ModaliteDAdhesion modalite, LocalDate debut, LocalDate fin) {

        static Inscription de(Adhesion adhesion) {
            return new Inscription(
                    adhesion.service(),
                    adhesion.modalite(),
                    adhesion.periode().debut(),
                    adhesion.periode().fin());
        }
    }
}

package fr.centraleachat.passation.web.saisine;

import fr.centraleachat.organisation.AgentCourant;
import fr.centraleachat.organisation.Fonction;
import fr.centraleachat.organisation.Habilitation;
import fr.centraleachat.organisation.Organisation;
import fr.centraleachat.passation.domain.Cadre;
import fr.centraleachat.passation.domain.TypeDeProcedure;
import fr.centraleachat.passation.domain.saisine.Familles;
import fr.centraleachat.passation.domain.saisine.LotEnvisage;
import fr.centraleachat.passation.domain.saisine.Saisine;
import fr.centraleachat.passation.domain.saisine.Saisine.ServiceInstructeur;
import fr.centraleachat.tache.FormulaireDeTache.Choix;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import org.springframework.stereotype.Component;

/** What the saisine page offers to choose from, and how it begins for this agent. */
@Component
class ChoixDeSaisine {

    private final Familles familles;
    private final Organisation organisation;
    private final AgentCourant agent;
    private final Clock horloge;

    ChoixDeSaisine(
            Familles familles, Organisation organisation, AgentCourant agent, Clock horloge) {
        this.familles = familles;
        this.organisation = organisation;
        this.agent = agent;
        this.horloge = horloge;
    }

    Map<String, List<Choix>> tous() {
        return Map.of(
                "famille",
                familles.toutes().stream().map(f -> new Choix(f.code(), f.libelle())).toList(),
                "serviceInstructeur.service",
                services(),
                "referent",
                referents(),
                "procedure",
                List.of(
                        new Choix(TypeDeProcedure.MAPA.name(), "Procédure adaptée (MAPA)"),
                        new Choix(TypeDeProcedure.AOO.name(), "Appel d’offres ouvert")));
    }

    /** For a service instructeur: its own adhérent buys for itself, in one lot. */
    Saisine ebauche(BesoinConnu besoin) {
        var adherent = monAdherent();
        return new Saisine(
                besoin.objet(),
                null,
                adherent == null ? null : Cadre.PROPRE,
                besoin.famille(),
                besoin.codeCPV(),
                adherent,
                null,
                new ServiceInstructeur(adherent, null),
                null,
                adherent == null ? List.of() : List.of(adherent),
                null,
                null,
                null,
                null,
                null,
                List.of(new LotEnvisage(1, null, null, null)),
                null,
                null,
                besoin.notification(),
                null);
    }

    private String monAdherent() {
        return agent.habilitations().stream()
                .filter(h -> h.fonction() == Fonction.SERVICE_INSTRUCTEUR)
                .map(Habilitation::adherent)
                .findFirst()
                .orElse(null);
    }

    private List<Choix> services() {
        var adherent = monAdherent();
        return adherent == null
                ? List.of()
                : organisation.services(adherent).stream()
                        .map(s -> new Choix(s.code(), s.nom()))
                        .toList();
    }

    private List<Choix> referents() {
        var adherent = monAdherent();
        return adherent == null
                ? List.of()
                : organisation
                        .titulaires(
                                Fonction.SERVICE_INSTRUCTEUR,
                                adherent,
                                null,
                                LocalDate.now(horloge))
                        .stream()
                        .map(a -> new Choix(a.identifiant(), a.nom()))
                        .toList();
    }
}

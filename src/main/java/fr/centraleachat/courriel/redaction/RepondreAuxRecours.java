package fr.centraleachat.courriel.redaction;

import fr.centraleachat.catalogue.RecoursDecide;
import fr.centraleachat.courriel.domain.EcrireCourriel;
import fr.centraleachat.courriel.domain.GenreDeCourriel;
import fr.centraleachat.courriel.domain.NouveauCourriel;
import fr.centraleachat.organisation.Agent;
import fr.centraleachat.organisation.Fonction;
import fr.centraleachat.organisation.Organisation;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import org.springframework.modulith.events.ApplicationModuleListener;
import org.springframework.stereotype.Component;

/** Tells the service instructeur of an adhérent what was answered to its request. */
@Component
class RepondreAuxRecours {

    private final EcrireCourriel ecrire;
    private final TexteDeRecours texte;
    private final Organisation organisation;
    private final Clock horloge;

    RepondreAuxRecours(
            EcrireCourriel ecrire, TexteDeRecours texte, Organisation organisation, Clock horloge) {
        this.ecrire = ecrire;
        this.texte = texte;
        this.organisation = organisation;
        this.horloge = horloge;
    }

    /** Told twice, it is written once. */
    @ApplicationModuleListener
    void apres(RecoursDecide decide) {
        organisation
                .titulaires(
                        Fonction.SERVICE_INSTRUCTEUR,
                        decide.adherent(),
                        null,
                        LocalDate.now(horloge))
                .forEach(agent -> ecrire.ecrire(courriel(decide, agent)));
    }

    private NouveauCourriel courriel(RecoursDecide decide, Agent agent) {
        return new NouveauCourriel(
                "RECOURS/" + decide.dossier() + "/" + decide.issue() + "/" + agent.identifiant(),
                GenreDeCourriel.RECOURS,
                List.of(decide.dossier()),
                agent.nom(),
                agent.courriel().isBlank() ? null : agent.courriel(),
                texte.objet(decide),
                texte.texte(decide),
                List.of());
    }
}

package fr.centraleachat.courriel.redaction;

import fr.centraleachat.catalogue.AlerteDeMarcheLevee;
import fr.centraleachat.courriel.domain.EcrireCourriel;
import fr.centraleachat.courriel.domain.GenreDeCourriel;
import fr.centraleachat.courriel.domain.NouveauCourriel;
import fr.centraleachat.organisation.Adherent;
import fr.centraleachat.organisation.Agent;
import fr.centraleachat.organisation.Fonction;
import fr.centraleachat.organisation.Organisation;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.springframework.modulith.events.ApplicationModuleListener;
import org.springframework.stereotype.Component;

/**
 * What a marché asks is told to the équipe achats and to the services of the adhérents concerned,
 * once to each agent.
 */
@Component
class PrevenirDesMarches {

    private final Organisation organisation;
    private final EcrireCourriel ecrire;
    private final TexteDAlerteDeMarche texte;
    private final Clock horloge;

    PrevenirDesMarches(
            Organisation organisation,
            EcrireCourriel ecrire,
            TexteDAlerteDeMarche texte,
            Clock horloge) {
        this.organisation = organisation;
        this.ecrire = ecrire;
        this.texte = texte;
        this.horloge = horloge;
    }

    @ApplicationModuleListener
    void apres(AlerteDeMarcheLevee levee) {
        destinataires(levee.adherents()).forEach(agent -> ecrire(agent, levee));
    }

    private Set<Agent> destinataires(Set<String> adherents) {
        var jour = LocalDate.now(horloge);
        var achats =
                organisation
                        .titulaires(Fonction.EQUIPE_ACHATS, Adherent.METROPOLE, null, jour)
                        .stream();
        var services =
                adherents.stream()
                        .flatMap(
                                a ->
                                        organisation
                                                .titulaires(
                                                        Fonction.SERVICE_INSTRUCTEUR, a, null, jour)
                                                .stream());
        return Stream.concat(achats, services).collect(Collectors.toSet());
    }

    private void ecrire(Agent agent, AlerteDeMarcheLevee levee) {
        ecrire.ecrire(
                new NouveauCourriel(
                        "ALERTE_DE_MARCHE/" + levee.alerte() + "/" + agent.identifiant(),
                        GenreDeCourriel.ALERTE_DE_MARCHE,
                        List.of(),
                        agent.nom(),
                        agent.courriel().isBlank() ? null : agent.courriel(),
                        "Marché " + levee.marche() + " : " + levee.libelle(),
                        texte.de(levee),
                        List.of()));
    }
}

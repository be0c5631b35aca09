package fr.centraleachat.catalogue.alerte;

import fr.centraleachat.catalogue.AlerteDeMarcheLevee;
import fr.centraleachat.organisation.AgentCourant;
import java.time.Clock;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

/** Raises and closes the alerts, in the transaction of what makes or answers them. */
@Component("alertesDesMarches")
@Transactional(propagation = Propagation.MANDATORY)
public class Alertes {

    private final AlerteDeMarcheRepository alertes;
    private final JdbcClient jdbc;
    private final AgentCourant agent;
    private final ApplicationEventPublisher evenements;
    private final Clock horloge;

    Alertes(
            AlerteDeMarcheRepository alertes,
            JdbcClient jdbc,
            AgentCourant agent,
            ApplicationEventPublisher evenements,
            Clock horloge) {
        this.alertes = alertes;
        this.jdbc = jdbc;
        this.agent = agent;
        this.evenements = evenements;
        this.horloge = horloge;
    }

    /** Told to people the first time alone. */
    public void lever(NouvelleAlerte a) {
        var le = horloge.instant();
        alertes.lever(a, le)
                .map(
                        id ->
                                new AlerteDeMarcheLevee(
                                        id,
                                        a.marche(),
                                        objet(a.marche()),
                                        a.libelle(),
                                        a.regle(),
                                        a.limite(),
                                        a.adherents(),
                                        le))
                .ifPresent(evenements::publishEvent);
    }

    /** The act that it asked for was done. */
    public void eteindre(String marche, GenreDAlerte genre, String objet) {
        alertes.fermer(marche, genre, objet, agent.identifiant(), horloge.instant());
    }

    /** Another period follows: the thresholds of this one hold nobody any more. */
    public void clorePeriode(String marche, int periode) {
        var siennes = CleDeNiveau.prefixe(periode, null);
        eteindreSauf(marche, GenreDAlerte.SEUIL, siennes, "");
        eteindreSauf(marche, GenreDAlerte.SEUIL_QUOTA, siennes, "");
        eteindreSauf(marche, GenreDAlerte.MAXIMUM, siennes, "");
    }

    /** Of those whose objet begins so, that one alone may stay open. */
    void eteindreSauf(String marche, GenreDAlerte genre, String prefixe, String objet) {
        alertes.fermerSauf(marche, genre, prefixe, objet, agent.identifiant(), horloge.instant());
    }

    private String objet(String marche) {
        return jdbc.sql("select objet from app.marche_mutualise where reference = ?")
                .param(marche)
                .query(String.class)
                .single();
    }
}

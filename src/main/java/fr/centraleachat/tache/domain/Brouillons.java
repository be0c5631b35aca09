package fr.centraleachat.tache.domain;

import com.fasterxml.jackson.databind.JsonNode;
import fr.centraleachat.organisation.AgentCourant;
import java.time.Clock;
import java.time.Instant;
import java.util.Optional;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Keeps what an agent types, until the task is over. */
@Service
@Transactional
public class Brouillons {

    private final TachesConnues taches;
    private final DroitsSurTache droits;
    private final EtatDeTache etat;
    private final BrouillonRepository brouillons;
    private final AgentCourant agent;
    private final Clock horloge;

    Brouillons(
            TachesConnues taches,
            DroitsSurTache droits,
            EtatDeTache etat,
            BrouillonRepository brouillons,
            AgentCourant agent,
            Clock horloge) {
        this.taches = taches;
        this.droits = droits;
        this.etat = etat;
        this.brouillons = brouillons;
        this.agent = agent;
        this.horloge = horloge;
    }

    /**
     * @return when it was kept
     */
    public Instant garder(String id, JsonNode contenu) {
        var tache = taches.verrouiller(id);
        droits.exigerDAgir(tache);
        etat.exigerOuverte(tache);
        var le = horloge.instant();
        brouillons.garder(id, tache.procedure(), agent.identifiant(), contenu, le);
        return le;
    }

    @Transactional(readOnly = true)
    public Optional<Brouillon> trouver(String id) {
        return brouillons.trouver(id, agent.identifiant());
    }
}

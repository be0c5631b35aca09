package fr.centraleachat.catalogue.alerte;

import fr.centraleachat.common.DonneesRefusees;
import fr.centraleachat.common.EtatIncompatible;
import fr.centraleachat.organisation.AgentCourant;
import fr.centraleachat.organisation.Fonction;
import java.time.Clock;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** An agent says what was done about an alert that no act of the application answers. */
@Service
public class FermerUneAlerte {

    private final AlerteDeMarcheRepository alertes;
    private final AgentCourant agent;
    private final Clock horloge;

    FermerUneAlerte(AlerteDeMarcheRepository alertes, AgentCourant agent, Clock horloge) {
        this.alertes = alertes;
        this.agent = agent;
        this.horloge = horloge;
    }

    public boolean estPermis() {
        return agent.tient(Fonction.EQUIPE_ACHATS);
    }

    /**
     * It stays closed: the same fact does not open it again.
     *
     * @throws EtatIncompatible when it is closed already
     */
    @Transactional
    public void fermer(String marche, long id, String motif) {
        agent.exiger(Fonction.EQUIPE_ACHATS);
        if (motif == null || motif.isBlank()) {
            throw DonneesRefusees.champ("motif", "Dites ce qui a été fait.");
        }
        if (!alertes.fermer(marche, id, motif.strip(), agent.identifiant(), horloge.instant())) {
            throw new EtatIncompatible("Cette alerte est déjà close.");
        }
    }
}

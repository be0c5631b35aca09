package fr.centraleachat.delai.suivi;

import fr.centraleachat.common.ActeDAdministration;
import fr.centraleachat.common.DonneesRefusees;
import fr.centraleachat.common.Introuvable;
import fr.centraleachat.organisation.AgentCourant;
import fr.centraleachat.organisation.Fonction;
import java.time.Clock;
import java.util.List;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** A manager says from what one forecasts: for every procédure, or for one. */
@Service
public class ChoisirLaBase {

    private final ChoixDeBaseRepository choix;
    private final SuiviRepository suivis;
    private final TenueDesPrevisions previsions;
    private final AgentCourant agent;
    private final Clock horloge;
    private final ApplicationEventPublisher evenements;

    ChoisirLaBase(
            ChoixDeBaseRepository choix,
            SuiviRepository suivis,
            TenueDesPrevisions previsions,
            AgentCourant agent,
            Clock horloge,
            ApplicationEventPublisher evenements) {
        this.choix = choix;
        this.suivis = suivis;
        this.previsions = previsions;
        this.agent = agent;
        this.horloge = horloge;
        this.evenements = evenements;
    }

    /** Those for every procédure, the latest first. */
    @Transactional(readOnly = true)
    public List<ChoixDeBase> communs() {
        return choix.histoire(null);
    }

    public boolean estPermis() {
        return agent.tient(Fonction.PILOTE);
    }

    /**
     * @param numero null for every procédure: their forecasts follow within minutes
     * @param base null for a procédure that follows the common choice again
     */
    @Transactional
    public void choisir(String numero, Base base, String motif) {
        agent.exiger(Fonction.PILOTE);
        if (motif == null || motif.isBlank()) {
            throw DonneesRefusees.champ("motif", "Dites pourquoi vous choisissez cette base.");
        }
        if (numero == null && base == null) {
            throw DonneesRefusees.champ("base", "Choisissez les délais cibles ou les médianes.");
        }
        if (numero != null && !suivis.verrouiller(numero)) {
            throw new Introuvable("La procédure « " + numero + " » n’existe pas.");
        }
        choix.choisir(
                new ChoixDeBase(numero, base, motif.strip(), agent.identifiant(), null),
                horloge.instant());
        evenements.publishEvent(
                new ActeDAdministration(
                        numero,
                        "Prévision : "
                                + (base == null ? "comme les autres procédures" : base.libelle()),
                        motif));
        if (numero != null) {
            previsions.refaire(numero);
        }
    }
}

package fr.centraleachat.delai;

import fr.centraleachat.common.AccesRefuse;
import fr.centraleachat.organisation.AgentCourant;
import fr.centraleachat.organisation.Fonction;
import java.util.Set;
import org.springframework.stereotype.Component;

/** Who reads the délais of all the procédures that they may see. */
@Component
public class LectureDesDelais {

    private static final Set<Fonction> LECTEURS =
            Set.of(
                    Fonction.PILOTE,
                    Fonction.EQUIPE_ACHATS,
                    Fonction.EQUIPE_MARCHES,
                    Fonction.DGS,
                    Fonction.ADMINISTRATEUR);

    private final AgentCourant agent;

    LectureDesDelais(AgentCourant agent) {
        this.agent = agent;
    }

    public boolean estPermise() {
        return LECTEURS.stream().anyMatch(agent::tient);
    }

    /**
     * @throws AccesRefuse for the others
     */
    public void exiger() {
        if (!estPermise()) {
            throw new AccesRefuse(
                    "Les délais de toutes les procédures sont réservés aux équipes de la commande"
                            + " publique et aux pilotes. Ceux d’un dossier sont sur sa page.");
        }
    }
}

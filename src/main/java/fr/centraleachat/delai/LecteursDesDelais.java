package fr.centraleachat.delai;

import fr.centraleachat.common.AccesRefuse;
import fr.centraleachat.organisation.AgentCourant;
import fr.centraleachat.organisation.Fonction;
import java.util.Set;
import org.springframework.stereotype.Component;

/** Who reads the délais of all the procédures that they may see. */
@Component
public class LecteursDesDelais {

    private static final Set<Fonction> LECTEURS =
            Set.of(
                    Fonction.PILOTE,
                    Fonction.EQUIPE_ACHATS,
                    Fonction.EQUIPE_MARCHES,
                    Fonction.DGS,
                    Fonction.ADMINISTRATEUR);

    private final AgentCourant agent;

    LecteursDesDelais(AgentCourant agent) {
        this.agent = agent;
    }

    /**
     * @throws AccesRefuse for the others
     */
    public void exiger() {
        if (LECTEURS.stream().noneMatch(agent::tient)) {
            throw new AccesRefuse(
                    "Les délais de toutes les procédures sont réservés aux équipes de la commande"
                            + " publique et aux pilotes. Ceux d’un dossier sont sur sa page.");
        }
    }
}

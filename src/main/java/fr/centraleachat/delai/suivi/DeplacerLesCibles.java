package fr.centraleachat.delai.suivi;

import fr.centraleachat.common.DonneesRefusees;
import fr.centraleachat.organisation.AgentCourant;
import fr.centraleachat.organisation.Fonction;
import java.util.Collection;
import java.util.TreeSet;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Has running procédures follow the targets in force today. Their plans do not change. */
@Service
public class DeplacerLesCibles {

    private final UnDeplacement deplacement;
    private final AgentCourant agent;

    DeplacerLesCibles(UnDeplacement deplacement, AgentCourant agent) {
        this.deplacement = deplacement;
        this.agent = agent;
    }

    /**
     * All of them or none.
     *
     * @param cles « numero/PHASE »; those that follow the target in force already are left alone
     * @return how many were moved
     * @throws DonneesRefusees when nothing is chosen, or no reason is given
     */
    @Transactional
    public int deplacer(Collection<String> cles, String motif) {
        agent.exiger(Fonction.ADMINISTRATEUR);
        if (motif == null || motif.isBlank()) {
            throw DonneesRefusees.champ(
                    "motif", "Dites pourquoi ces procédures changent de cible.");
        }
        if (cles.isEmpty()) {
            throw DonneesRefusees.champ("cles", "Cochez les procédures à déplacer.");
        }
        int deplacees = 0;
        // In order, so that two who move the same ones wait for one another.
        for (var cle : new TreeSet<>(cles)) {
            int barre = cle.lastIndexOf('/');
            if (barre < 0) {
                throw DonneesRefusees.champ("cles", "« " + cle + " » ne désigne aucune phase.");
            }
            var numero = cle.substring(0, barre);
            deplacees += deplacement.faire(numero, cle.substring(barre + 1), motif.strip());
        }
        return deplacees;
    }
}

package fr.centraleachat.tache.domain;

import fr.centraleachat.common.DonneesRefusees;
import fr.centraleachat.common.Introuvable;
import fr.centraleachat.organisation.AgentCourant;
import java.util.List;
import java.util.UUID;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** The views that the caller saved, and those that are shared with their fonctions. */
@Service
@Transactional
public class LesVues {

    private static final int LONGUEUR = 60;

    private final VueRepository vues;
    private final AgentCourant agent;

    LesVues(VueRepository vues, AgentCourant agent) {
        this.vues = vues;
        this.agent = agent;
    }

    @Transactional(readOnly = true)
    public List<VueDeTaches> visibles() {
        return vues.visibles(agent.identifiant(), new Portefeuille(agent.habilitations()));
    }

    /**
     * Under a name that the caller already uses, it takes the place of the other.
     *
     * @throws DonneesRefusees without name, without filter, or shared with a fonction that the
     *     caller does not hold
     */
    public void enregistrer(VueDeTaches vue) {
        if (vue.nom().isBlank() || vue.nom().length() > LONGUEUR) {
            throw DonneesRefusees.champ(
                    "nom", "Donnez à la vue un nom de " + LONGUEUR + " caractères au plus.");
        }
        if (vue.filtres().isEmpty()) {
            throw DonneesRefusees.champ("nom", "Filtrez la liste avant d’enregistrer la vue.");
        }
        if (vue.fonction() != null && !agent.tient(vue.fonction(), vue.adherent())) {
            throw DonneesRefusees.champ(
                    "partage", "Partagez la vue avec l’une des fonctions que vous tenez.");
        }
        vues.enregistrer(agent.identifiant(), vue);
    }

    public void retirer(UUID id) {
        if (vues.retirer(agent.identifiant(), id) == 0) {
            throw new Introuvable("Cette vue n’existe pas, ou c’est celle d’un collègue.");
        }
    }
}

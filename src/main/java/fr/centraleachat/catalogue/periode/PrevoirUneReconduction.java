package fr.centraleachat.catalogue.periode;

import fr.centraleachat.common.DonneesRefusees;
import fr.centraleachat.common.EtatIncompatible;
import fr.centraleachat.organisation.AgentCourant;
import fr.centraleachat.organisation.Fonction;
import java.math.BigDecimal;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** The équipe achats writes down the reconductions of a marché, and takes out one that is wrong. */
@Service
@Transactional
public class PrevoirUneReconduction {

    private final ReconductionRepository reconductions;
    private final AgentCourant agent;

    PrevoirUneReconduction(ReconductionRepository reconductions, AgentCourant agent) {
        this.reconductions = reconductions;
        this.agent = agent;
    }

    public boolean estPermis() {
        return agent.tient(Fonction.EQUIPE_ACHATS);
    }

    /**
     * @return its rank
     * @throws EtatIncompatible when the marché has no period to follow
     */
    public int prevoir(String marche, SaisieDeReconduction s) {
        agent.exiger(Fonction.EQUIPE_ACHATS);
        var minimum = s.minimum() == null ? BigDecimal.ZERO : s.minimum();
        PlafondsSaisis.verifier(minimum, s.maximum());
        reconductions.tenir(marche);
        var debut =
                reconductions
                        .derniereFin(marche)
                        .orElseThrow(
                                () ->
                                        new EtatIncompatible(
                                                "Ouvrez d’abord la première période de ce marché."));
        return reconductions.ajouter(
                marche,
                s.mode(),
                DatesDeReconduction.de(debut, s.mois(), s.preavisMois()),
                s.preavisMois(),
                minimum,
                s.maximum());
    }

    /**
     * @throws EtatIncompatible when it was decided, or another follows it
     */
    public void retirer(String marche, int rang) {
        agent.exiger(Fonction.EQUIPE_ACHATS);
        reconductions.tenir(marche);
        if (!reconductions.retirer(marche, rang)) {
            throw new EtatIncompatible(
                    "Seule la dernière reconduction, tant que rien n’y est décidé, se retire.");
        }
    }

    /** For the number of reconductions that a new marché foresees, all the same. */
    public void prevoir(String marche, int nombre, SaisieDeReconduction s) {
        if (nombre < 0) {
            throw DonneesRefusees.champ("reconductions", "Indiquez zéro ou plus.");
        }
        for (int i = 0; i < nombre; i++) {
            prevoir(marche, s);
        }
    }
}

package fr.centraleachat.catalogue.periode;

import fr.centraleachat.catalogue.alerte.NiveauxDePeriode;
import fr.centraleachat.catalogue.alerte.SurveillanceDesNiveaux;
import fr.centraleachat.catalogue.consommation.Niveau;
import fr.centraleachat.common.DonneesRefusees;
import fr.centraleachat.common.EtatIncompatible;
import fr.centraleachat.common.Introuvable;
import fr.centraleachat.organisation.AgentCourant;
import fr.centraleachat.organisation.Fonction;
import java.math.BigDecimal;
import java.util.Map;
import java.util.Set;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** A modification of the marché moves the maximum of a period (R2194-1 and following). */
@Service
@Transactional
public class ChangerLeMaximum {

    private final MaximumRepository periodes;
    private final SurveillanceDesNiveaux surveillance;
    private final AgentCourant agent;

    ChangerLeMaximum(
            MaximumRepository periodes, SurveillanceDesNiveaux surveillance, AgentCourant agent) {
        this.periodes = periodes;
        this.surveillance = surveillance;
        this.agent = agent;
    }

    /**
     * Under the lock of the grand livre: no order passes meanwhile.
     *
     * @param motif what allows it: the avenant and its article
     * @throws EtatIncompatible when less would be left than what is ordered or attributed
     */
    public void changer(String marche, int rang, BigDecimal maximum, String motif) {
        agent.exiger(Fonction.EQUIPE_ACHATS);
        if (motif == null || motif.isBlank()) {
            throw DonneesRefusees.champ("motif", "Citez l’avenant et l’article qui le permet.");
        }
        PlafondsSaisis.verifier(null, maximum);
        var periode =
                periodes.tenir(marche, rang)
                        .orElseThrow(() -> new Introuvable("Cette période n’existe pas."));
        if (maximum.compareTo(periodes.plancher(periode.id())) < 0) {
            throw new EtatIncompatible(
                    "Ce maximum serait inférieur à ce qui est déjà commandé, attribué en quotas, ou"
                            + " au minimum de la période.",
                    "R2162-4");
        }
        periodes.changer(periode, maximum, motif.strip());
        surveillance.examiner(
                new NiveauxDePeriode(
                        marche,
                        rang,
                        periode.unite(),
                        new Niveau(periode.pris(), maximum),
                        Map.of(),
                        Set.of()));
    }
}

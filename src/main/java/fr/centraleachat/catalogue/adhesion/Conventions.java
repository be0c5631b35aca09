package fr.centraleachat.catalogue.adhesion;

import fr.centraleachat.common.DonneesRefusees;
import fr.centraleachat.organisation.Adhesions;
import fr.centraleachat.organisation.AgentCourant;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** The conventions of the adhérents: no adhésion opens without one. */
@Service
@Transactional
public class Conventions {

    private final ConventionRepository conventions;
    private final Adhesions adhesions;
    private final AgentCourant agent;
    private final Clock horloge;

    Conventions(
            ConventionRepository conventions,
            Adhesions adhesions,
            AgentCourant agent,
            Clock horloge) {
        this.conventions = conventions;
        this.adhesions = adhesions;
        this.agent = agent;
        this.horloge = horloge;
    }

    @Transactional(readOnly = true)
    public List<Convention> de(String adherent) {
        return conventions.de(adherent);
    }

    /**
     * Opens the adhésion with its convention, or adds the convention to the one that it names.
     *
     * @throws DonneesRefusees without the two délibérations, when the acts do not follow each
     *     other, when another adhésion or convention holds one of these days
     */
    public void conclure(NouvelleConvention demande) {
        ReglesDeConvention.verifier(demande, LocalDate.now(horloge));
        var ecrite =
                conventions.ajouter(
                        adhesion(demande), demande, agent.identifiant(), horloge.instant());
        if (!ecrite) {
            throw DonneesRefusees.champ(
                    "debutAdhesion",
                    "Une autre convention de cette adhésion couvre déjà une partie de ces jours.");
        }
    }

    private long adhesion(NouvelleConvention demande) {
        if (demande.adhesion() == null) {
            return adhesions.ouvrir(
                    demande.adherent(), demande.service(), demande.modalite(), demande.effet());
        }
        var existante = adhesions.adhesion(demande.adherent(), demande.adhesion());
        ReglesDeConvention.tenirDans(existante, demande);
        return existante.id();
    }
}

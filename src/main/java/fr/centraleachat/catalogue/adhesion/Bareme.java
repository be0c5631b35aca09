package fr.centraleachat.catalogue.adhesion;

import fr.centraleachat.common.ActeDAdministration;
import fr.centraleachat.common.DonneesRefusees;
import fr.centraleachat.common.EtatIncompatible;
import fr.centraleachat.common.Formats;
import fr.centraleachat.organisation.AgentCourant;
import fr.centraleachat.organisation.Fonction;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** What the services communs cost, as the administrator writes it from the organisation's acts. */
@Service
@Transactional
public class Bareme {

    private final BaremeRepository lignes;
    private final AgentCourant agent;
    private final Clock horloge;
    private final Formats formats;
    private final ApplicationEventPublisher evenements;

    Bareme(
            BaremeRepository lignes,
            AgentCourant agent,
            Clock horloge,
            Formats formats,
            ApplicationEventPublisher evenements) {
        this.lignes = lignes;
        this.agent = agent;
        this.horloge = horloge;
        this.formats = formats;
        this.evenements = evenements;
    }

    /** Past, in force and to come. */
    @Transactional(readOnly = true)
    public List<LigneDeBareme> lignes() {
        return lignes.toutes();
    }

    /**
     * @throws DonneesRefusees with everything to correct, or when another row prices these days
     */
    public void ajouter(LigneDeBareme ligne) {
        agent.exiger(Fonction.ADMINISTRATEUR);
        ReglesDeBareme.verifier(ligne);
        if (!lignes.ajouter(ligne, agent.identifiant(), horloge.instant())) {
            throw DonneesRefusees.champ(
                    "debut",
                    "Une ligne du barème vaut déjà pour ces habitants et ces jours : terminez-la"
                            + " d’abord, ou changez les dates.");
        }
        consigner(
                "Barème de contribution, %s, %s : %s € à compter du %s"
                        .formatted(
                                ligne.service().libelle(),
                                ligne.mode().libelle(),
                                formats.nombre(ligne.montant()),
                                formats.date(ligne.periode().debut())),
                ligne.source());
    }

    /**
     * @param dernier its last day
     */
    public void terminer(long id, LocalDate dernier) {
        agent.exiger(Fonction.ADMINISTRATEUR);
        if (!lignes.terminer(id, dernier.plusDays(1))) {
            throw new EtatIncompatible(
                    "Cette ligne a déjà une fin, ou commence après ce jour : relisez le barème.");
        }
        consigner("Barème de contribution : ligne terminée le " + formats.date(dernier), null);
    }

    private void consigner(String texte, String motif) {
        evenements.publishEvent(new ActeDAdministration(null, texte, motif));
    }
}

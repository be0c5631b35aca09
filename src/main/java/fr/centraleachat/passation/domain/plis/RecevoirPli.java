package fr.centraleachat.passation.domain.plis;

import fr.centraleachat.common.DonneesRefusees;
import fr.centraleachat.common.EtatIncompatible;
import fr.centraleachat.organisation.AgentCourant;
import fr.centraleachat.passation.PliRecu;
import java.time.Clock;
import java.util.UUID;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Registers a pli whose transfer has just ended, and gives its récépissé. */
@Service
public class RecevoirPli {

    private final Consultations consultations;
    private final ControleDeDepot controle;
    private final ScelleDesFichiers scelle;
    private final RegistreRepository registre;
    private final PliRepository plis;
    private final AgentCourant agent;
    private final Clock horloge;
    private final ApplicationEventPublisher evenements;

    RecevoirPli(
            Consultations consultations,
            ControleDeDepot controle,
            ScelleDesFichiers scelle,
            RegistreRepository registre,
            PliRepository plis,
            AgentCourant agent,
            Clock horloge,
            ApplicationEventPublisher evenements) {
        this.consultations = consultations;
        this.controle = controle;
        this.scelle = scelle;
        this.registre = registre;
        this.plis = plis;
        this.agent = agent;
        this.horloge = horloge;
        this.evenements = evenements;
    }

    /** The pli as registered, and what its depositor receives. */
    public record Reception(Pli pli, Recepisse recepisse) {}

    /**
     * To be called once the whole upload is there: the instant of the call is that of its end. Out
     * of time, the pli is kept all the same, and its récépissé says so.
     *
     * @throws DonneesRefusees with all that is wrong
     * @throws EtatIncompatible when no pli may be received (before the avis, after the opening)
     */
    @Transactional
    public Reception recevoir(DepotDePli depot) {
        var arrivee = arrivee(depot);
        DonneesRefusees.siErreurs(controle.erreurs(arrivee));
        registre.attendreLOuverture(depot.procedure(), depot.tour());
        if (registre.ouverture(depot.procedure(), depot.tour()).isPresent()) {
            throw dejaOuverts();
        }
        return enregistrer(arrivee);
    }

    private Arrivee arrivee(DepotDePli depot) {
        var maintenant = horloge.instant();
        var consultation = consultations.exiger(depot.procedure(), depot.tour());
        var deposant = Deposant.de(agent, consultation.acheteur());
        consultation.exigerEngagee();
        return new Arrivee(depot, consultation, deposant, maintenant);
    }

    /** The number is taken last: others wait for it, and it is there to the end. */
    private Reception enregistrer(Arrivee arrivee) {
        var depot = arrivee.depot();
        var id = UUID.randomUUID();
        var documents = scelle.sceller(depot, id);
        int ordre =
                registre.prendreUnOrdre(depot.procedure(), depot.tour())
                        .orElseThrow(RecevoirPli::dejaOuverts);
        var pli = arrivee.pli(id, ordre, agent.identifiant(), documents);
        plis.inserer(pli, documents);
        evenements.publishEvent(
                new PliRecu(pli.procedure(), pli.tour(), ordre, pli.recevable(), arrivee.le()));
        return new Reception(
                pli, Recepisse.de(pli, arrivee.consultation(), documents, horloge.getZone()));
    }

    private static EtatIncompatible dejaOuverts() {
        return new EtatIncompatible(
                "Les plis de cette consultation sont ouverts : aucun autre n’est reçu.", "R2151-5");
    }
}

package fr.centraleachat.catalogue.consommation;

import fr.centraleachat.catalogue.TransfertDeQuota;
import fr.centraleachat.common.AccesRefuse;
import fr.centraleachat.organisation.AgentCourant;
import fr.centraleachat.organisation.Fonction;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Component;

/** Each adhérent agrees by its own service instructeur: nobody agrees for both of them. */
@Component
class PartieAuTransfert {

    private final AgentCourant agent;
    private final ApplicationEventPublisher evenements;

    PartieAuTransfert(AgentCourant agent, ApplicationEventPublisher evenements) {
        this.agent = agent;
        this.evenements = evenements;
    }

    boolean agitPour(String adherent) {
        return agent.tient(Fonction.SERVICE_INSTRUCTEUR, adherent);
    }

    boolean voit(Transfert t) {
        return agitPour(t.de())
                || agitPour(t.vers())
                || agent.tient(Fonction.EQUIPE_ACHATS)
                || agent.tient(Fonction.PILOTE);
    }

    void exiger(String adherent, String acte) {
        if (!agitPour(adherent)) {
            throw new AccesRefuse("Seul le service instructeur de l’adhérent " + acte + ".");
        }
    }

    Transfert dire(Transfert t, TransfertDeQuota.Etape etape) {
        evenements.publishEvent(
                new TransfertDeQuota(
                        t.id(),
                        etape,
                        t.marche(),
                        t.de(),
                        t.vers(),
                        t.unite().ecrire(t.volume()),
                        t.reponse() == null ? t.motif() : t.reponse()));
        return t;
    }
}

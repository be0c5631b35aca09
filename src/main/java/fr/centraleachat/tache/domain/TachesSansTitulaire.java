package fr.centraleachat.tache.domain;

import fr.centraleachat.organisation.AgentCourant;
import fr.centraleachat.organisation.Organisation;
import fr.centraleachat.tache.MouvementDeTache;
import fr.centraleachat.tache.MouvementDeTache.Acte;
import java.time.Clock;
import java.time.LocalDate;
import org.springframework.stereotype.Component;

/** Takes tasks out of the hands of who may not do them any more. Each change of hand is kept. */
@Component
class TachesSansTitulaire {

    private final TacheRepository taches;
    private final VacanceRepository vacances;
    private final MouvementRepository mouvements;
    private final Organisation organisation;
    private final AgentCourant agent;
    private final Clock horloge;

    TachesSansTitulaire(
            TacheRepository taches,
            VacanceRepository vacances,
            MouvementRepository mouvements,
            Organisation organisation,
            AgentCourant agent,
            Clock horloge) {
        this.taches = taches;
        this.vacances = vacances;
        this.mouvements = mouvements;
        this.organisation = organisation;
        this.agent = agent;
        this.horloge = horloge;
    }

    void liberer(String preneur) {
        var restantes = organisation.habilitations(preneur, LocalDate.now(horloge));
        for (var id : vacances.orphelines(preneur, restantes)) {
            taches.verrouiller(id)
                    .filter(t -> !t.issue().estConnue() && t.prise().estDe(preneur))
                    .ifPresent(this::liberer);
        }
    }

    private void liberer(Tache tache) {
        var de = tache.prise().par();
        tache.liberer();
        inscrire(tache, Acte.LIBEREE, de, null);
    }

    /** Born again in the hands of the relay, unless somebody who may do it has it. */
    void confier(Relayee relayee) {
        taches.verrouiller(relayee.tache())
                .filter(t -> relayee.vers() != null && t.prise().estLibre())
                .ifPresent(t -> confier(t, relayee.vers()));
    }

    private void confier(Tache tache, String relais) {
        tache.attribuerDOffice(relais, horloge.instant());
        inscrire(tache, Acte.RELAYEE, null, relais);
    }

    private void inscrire(Tache tache, Acte acte, String de, String vers) {
        mouvements.inscrire(
                new MouvementDeTache(
                        tache.id(),
                        tache.procedure(),
                        tache.etape().libelle(),
                        acte,
                        agent.identifiant(),
                        de,
                        vers,
                        horloge.instant()));
    }
}

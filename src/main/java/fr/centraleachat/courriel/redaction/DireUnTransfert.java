package fr.centraleachat.courriel.redaction;

import fr.centraleachat.catalogue.TransfertDeQuota;
import fr.centraleachat.courriel.domain.EcrireCourriel;
import fr.centraleachat.courriel.domain.GenreDeCourriel;
import fr.centraleachat.courriel.domain.NouveauCourriel;
import fr.centraleachat.organisation.Agent;
import fr.centraleachat.organisation.Fonction;
import fr.centraleachat.organisation.Organisation;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import org.springframework.modulith.events.ApplicationModuleListener;
import org.springframework.stereotype.Component;

/** Tells the service instructeur of the other adhérent what became of a transfer; once. */
@Component
class DireUnTransfert {

    private final EcrireCourriel ecrire;
    private final TexteDeTransfert texte;
    private final Organisation organisation;
    private final Clock horloge;

    DireUnTransfert(
            EcrireCourriel ecrire,
            TexteDeTransfert texte,
            Organisation organisation,
            Clock horloge) {
        this.ecrire = ecrire;
        this.texte = texte;
        this.organisation = organisation;
        this.horloge = horloge;
    }

    @ApplicationModuleListener
    void apres(TransfertDeQuota transfert) {
        organisation
                .titulaires(
                        Fonction.SERVICE_INSTRUCTEUR,
                        transfert.aPrevenir(),
                        null,
                        LocalDate.now(horloge))
                .forEach(agent -> dire(transfert, agent));
    }

    private void dire(TransfertDeQuota transfert, Agent agent) {
        ecrire.ecrire(
                new NouveauCourriel(
                        cle(transfert, agent),
                        GenreDeCourriel.TRANSFERT,
                        List.of(),
                        agent.nom(),
                        agent.courriel().isBlank() ? null : agent.courriel(),
                        texte.objet(transfert),
                        texte.texte(transfert),
                        List.of()));
    }

    private static String cle(TransfertDeQuota t, Agent agent) {
        return "TRANSFERT/" + t.id() + "/" + t.etape() + "/" + agent.identifiant();
    }
}

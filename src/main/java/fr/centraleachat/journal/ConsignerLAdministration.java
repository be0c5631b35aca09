package fr.centraleachat.journal;

import fr.centraleachat.common.ActeDAdministration;
import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Component;

/** What changes the ground that all procédures stand on. */
@Component
class ConsignerLAdministration {

    private final Journal journal;

    ConsignerLAdministration(Journal journal) {
        this.journal = journal;
    }

    @EventListener
    void apres(ActeDAdministration acte) {
        journal.consigner(
                Fait.de(Acte.ADMINISTRATION, acte.procedure(), null, acte.texte())
                        .motive(acte.motif()));
    }
}

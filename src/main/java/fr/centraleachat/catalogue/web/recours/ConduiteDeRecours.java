package fr.centraleachat.catalogue.web.recours;

import fr.centraleachat.catalogue.recours.InstructionDeRecours;
import fr.centraleachat.common.EtatIncompatible;
import fr.centraleachat.tache.Taches;
import org.springframework.stereotype.Component;

/** A program does the task of the process: there is one way only to answer to a request. */
@Component
class ConduiteDeRecours {

    private static final String INSTRUIRE = "Task_InstruireRecours";

    private final Taches taches;

    ConduiteDeRecours(Taches taches) {
        this.taches = taches;
    }

    void instruire(String numero, InstructionDeRecours instruction) {
        var tache =
                taches.ouverte(numero, INSTRUIRE, null, null)
                        .orElseThrow(
                                () ->
                                        new EtatIncompatible(
                                                "Ce recours n’attend pas de décision : il est déjà"
                                                        + " instruit, ou retiré."));
        taches.achever(tache.id(), instruction);
    }
}

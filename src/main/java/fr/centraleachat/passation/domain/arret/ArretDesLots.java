package fr.centraleachat.passation.domain.arret;

import fr.centraleachat.passation.domain.LotsChanges;
import fr.centraleachat.passation.domain.Procedures;
import fr.centraleachat.workflow.Moteur;
import java.util.Map;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Component;

/** Some lots stop, the others go on: their marché, if it began, ends, and their plis are told. */
@Component
class ArretDesLots {

    private static final String LOT_ARRETE = "LotArrete";

    private final Procedures procedures;
    private final InformationDesParticipants information;
    private final ApplicationEventPublisher evenements;
    private final Moteur moteur;

    ArretDesLots(
            Procedures procedures,
            InformationDesParticipants information,
            ApplicationEventPublisher evenements,
            Moteur moteur) {
        this.procedures = procedures;
        this.information = information;
        this.evenements = evenements;
        this.moteur = moteur;
    }

    /** Nothing for an arrêt of the whole: the process takes it from there. */
    void arreter(Arret arret) {
        arret.lots().forEach(lot -> arreter(arret, lot));
        evenements.publishEvent(new LotsChanges(arret.procedure()));
        if (!arret.porteSurTout()) {
            information.preparer(arret.procedure(), arret.lots());
        }
    }

    private void arreter(Arret arret, int lot) {
        var numero = arret.procedure();
        procedures.lot(numero, lot).arreter(arret.motif());
        if (moteur.attend(LOT_ARRETE, numero, lot)) {
            moteur.remettre(LOT_ARRETE, numero, lot, Map.of());
        }
    }
}

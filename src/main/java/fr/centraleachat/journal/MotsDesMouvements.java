package fr.centraleachat.journal;

import fr.centraleachat.organisation.Agent;
import fr.centraleachat.organisation.Organisation;
import fr.centraleachat.tache.MouvementDeTache;
import org.springframework.stereotype.Component;

/** Says in words how a task changed hands. */
@Component
class MotsDesMouvements {

    private final Organisation organisation;

    MotsDesMouvements(Organisation organisation) {
        this.organisation = organisation;
    }

    String ecrire(MouvementDeTache mouvement) {
        return "« " + mouvement.libelle() + " » : " + acte(mouvement);
    }

    private String acte(MouvementDeTache mouvement) {
        return switch (mouvement.acte()) {
            case PRISE -> "tâche prise";
            case RENDUE -> "tâche rendue";
            case REPRISE -> "tâche reprise à " + nom(mouvement.de());
            case AFFECTEE -> "tâche affectée à " + nom(mouvement.vers());
            case CONTRESIGNEE -> "tâche contresignée";
            case LIBEREE -> "tâche libérée, " + nom(mouvement.de()) + " n’en a plus la fonction";
            case RELAYEE -> "tâche confiée au relais, " + nom(mouvement.vers());
        };
    }

    private String nom(String identifiant) {
        return organisation.agent(identifiant).map(Agent::nom).orElse(identifiant);
    }
}

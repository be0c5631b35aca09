package fr.centraleachat.passation.domain.demande;

import fr.centraleachat.passation.domain.MessageDuDehors;
import fr.centraleachat.passation.domain.Remises;
import org.springframework.stereotype.Component;

/** An arrêt ends their tasks, not what is due to the candidates: each open demande has another. */
@Component
public class DemandesALArret {

    private final DemandesDInformation demandes;
    private final Remises remises;

    DemandesALArret(DemandesDInformation demandes, Remises remises) {
        this.demandes = demandes;
        this.remises = remises;
    }

    /** The arrêt, which has only begun, awaits them as its first phase opens. */
    public void reporter(String numero) {
        demandes.ouvertes(numero)
                .forEach(
                        d ->
                                remises.garder(
                                        MessageDuDehors.auSujet(
                                                DemandesDInformation.MESSAGE,
                                                numero,
                                                d.id().toString())));
    }
}

package fr.centraleachat.catalogue.admission;

import fr.centraleachat.catalogue.adhesion.Deliberation;
import fr.centraleachat.organisation.ModaliteDAdhesion;
import fr.centraleachat.organisation.ServiceCommun;
import java.time.Instant;
import java.time.LocalDate;

/**
 * A request to join a service commun.
 *
 * @param motif of the refusal, of the rejection or of the withdrawal, else null
 * @param deLAdherent null until it is taken; likewise deLaMetropole
 * @param effet fixed by the convention, null before
 */
public record Admission(
        String numero,
        String adherent,
        ServiceCommun service,
        ModaliteDAdhesion modalite,
        LocalDate effetSouhaite,
        EtatDAdmission etat,
        String motif,
        Deliberation deLAdherent,
        Deliberation deLaMetropole,
        LocalDate effet,
        String demandePar,
        Instant demandeLe) {

    public boolean estAdopteePar(Assemblee assemblee) {
        return deliberation(assemblee) != null;
    }

    public Deliberation deliberation(Assemblee assemblee) {
        return assemblee == Assemblee.ADHERENT ? deLAdherent : deLaMetropole;
    }
}

package fr.centraleachat.passation.web.marche;

import fr.centraleachat.common.Montant;
import fr.centraleachat.passation.domain.marche.Marche;
import java.time.LocalDate;

/**
 * A marché that came out of a procédure.
 *
 * @param id its number, as the acheteur writes it
 * @param dateNotification null until the titulaire has received it
 */
public record MarcheResume(
        String id,
        int lot,
        Montant montantHt,
        LocalDate dateSignature,
        LocalDate dateNotification) {

    public static MarcheResume de(Marche marche) {
        return new MarcheResume(
                marche.idMarche(),
                marche.lot(),
                marche.montantHt(),
                marche.dateSignature(),
                marche.dateNotification());
    }
}

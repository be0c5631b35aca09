package fr.centraleachat.passation.web.marche;

import fr.centraleachat.common.Montant;
import java.time.LocalDate;

/**
 * A marché as the page of its procédure shows it.
 *
 * @param notifieLe null until the titulaire has received it
 */
public record MarcheDePage(
        int lot,
        String numero,
        String titulaire,
        Montant montant,
        LocalDate signeLe,
        LocalDate notifieLe) {}

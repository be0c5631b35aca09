package fr.centraleachat.catalogue.adhesion;

import fr.centraleachat.common.Periode;
import fr.centraleachat.organisation.ModaliteDAdhesion;
import fr.centraleachat.organisation.ServiceCommun;
import java.time.LocalDate;

/** A convention that nothing is wrong with, and its variants. */
final class ConventionDEssai {

    Deliberation deLAdherent = new Deliberation("2026-41", LocalDate.of(2026, 9, 15));
    Deliberation deLaMetropole = new Deliberation("DM-112", LocalDate.of(2026, 10, 1));
    LocalDate signeeLe = LocalDate.of(2026, 10, 20);
    Periode effet = Periode.depuis(LocalDate.of(2027, 1, 1));

    NouvelleConvention faire() {
        return new NouvelleConvention(
                "DAIX",
                null,
                ServiceCommun.COMMANDE_PUBLIQUE,
                ModaliteDAdhesion.PERMANENTE,
                deLAdherent,
                deLaMetropole,
                signeeLe,
                effet,
                null,
                null);
    }
}

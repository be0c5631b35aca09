package fr.centraleachat.passation.web.cao;

import fr.centraleachat.passation.domain.cao.Commission;
import fr.centraleachat.passation.domain.cao.Mandat;
import fr.centraleachat.passation.domain.cao.Membre;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;

/**
 * A commission as the API gives it.
 *
 * @param voixDeliberatives of which the quorum is a part
 * @param membres their interests and their addresses are told to who keeps the commission, and to
 *     nobody else
 */
record CommissionView(
        UUID id,
        String acheteur,
        Mandat mandat,
        boolean enFonction,
        int voixDeliberatives,
        List<Membre> membres) {

    static CommissionView pourLeSecretariat(Commission commission, LocalDate jour) {
        return de(commission, jour, commission.membres());
    }

    static CommissionView enPublic(Commission commission, LocalDate jour) {
        return de(commission, jour, commission.membres().stream().map(Membre::enPublic).toList());
    }

    private static CommissionView de(Commission commission, LocalDate jour, List<Membre> membres) {
        return new CommissionView(
                commission.id(),
                commission.acheteur(),
                commission.mandat(),
                commission.mandat().contient(jour),
                commission.voixDeliberatives().size(),
                membres);
    }
}

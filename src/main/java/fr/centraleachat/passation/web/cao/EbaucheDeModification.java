package fr.centraleachat.passation.web.cao;

import fr.centraleachat.passation.domain.cao.Commission;
import fr.centraleachat.passation.domain.cao.Commissions;
import fr.centraleachat.passation.domain.cao.Membre;
import fr.centraleachat.passation.domain.cao.MembreDesigne;
import fr.centraleachat.passation.domain.cao.ModificationDeCommission;
import java.time.Clock;
import java.time.LocalDate;
import java.util.UUID;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** The members of today, to be changed. */
@Component
@Transactional(readOnly = true)
class EbaucheDeModification {

    private final Commissions commissions;
    private final NomsDeCommission noms;
    private final Clock horloge;

    EbaucheDeModification(Commissions commissions, NomsDeCommission noms, Clock horloge) {
        this.commissions = commissions;
        this.noms = noms;
        this.horloge = horloge;
    }

    public ModificationDeCommission de(UUID id) {
        var aujourdhui = LocalDate.now(horloge);
        var commission = commissions.composee(commissions.exiger(id), aujourdhui);
        return new ModificationDeCommission(
                aujourdhui,
                null,
                commission.membres().stream().map(m -> designe(commission, m)).toList());
    }

    private MembreDesigne designe(Commission commission, Membre membre) {
        var suppleantDe = noms.membre(commission, membre.suppleantDe());
        return new MembreDesigne(
                membre.nom(),
                membre.qualite(),
                suppleantDe.isEmpty() ? null : suppleantDe,
                membre.interets().isEmpty() ? null : String.join(", ", membre.interets()),
                membre.courriel());
    }
}

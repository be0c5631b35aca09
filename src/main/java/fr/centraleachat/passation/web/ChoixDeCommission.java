package fr.centraleachat.passation.web;

import fr.centraleachat.passation.domain.cao.Commissions;
import fr.centraleachat.passation.web.cao.NomsDeCommission;
import fr.centraleachat.tache.FormulaireDeTache.Choix;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import org.springframework.stereotype.Component;

/** The commission that the montage of an acheteur may name. */
@Component
public class ChoixDeCommission {

    private final Commissions commissions;
    private final NomsDeCommission noms;
    private final Clock horloge;

    ChoixDeCommission(Commissions commissions, NomsDeCommission noms, Clock horloge) {
        this.commissions = commissions;
        this.noms = noms;
        this.horloge = horloge;
    }

    public List<Choix> enFonction(String acheteur) {
        return commissions.enFonction(acheteur, LocalDate.now(horloge)).stream()
                .map(c -> new Choix(c.id().toString(), noms.commission(c)))
                .toList();
    }
}

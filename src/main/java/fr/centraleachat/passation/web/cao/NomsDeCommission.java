package fr.centraleachat.passation.web.cao;

import fr.centraleachat.common.Formats;
import fr.centraleachat.organisation.Organisation;
import fr.centraleachat.passation.domain.cao.Commission;
import fr.centraleachat.passation.domain.cao.Commissions;
import fr.centraleachat.passation.domain.cao.Mandat;
import fr.centraleachat.passation.domain.cao.Seance;
import fr.centraleachat.passation.domain.cao.Secretariat;
import java.time.Clock;
import java.time.LocalDate;
import java.util.UUID;
import org.springframework.stereotype.Component;

/** How commissions and séances are named to an agent, and whether the agent keeps them. */
@Component
public class NomsDeCommission {

    private final Organisation organisation;
    private final Secretariat secretariat;
    private final Formats formats;
    private final Clock horloge;

    NomsDeCommission(
            Organisation organisation, Secretariat secretariat, Formats formats, Clock horloge) {
        this.organisation = organisation;
        this.secretariat = secretariat;
        this.formats = formats;
        this.horloge = horloge;
    }

    public String adherent(String code) {
        return organisation.adherent(code).nom();
    }

    public String mandat(Mandat mandat) {
        return "depuis le "
                + formats.date(mandat.debut())
                + (mandat.fin() == null ? "" : ", jusqu’au " + formats.date(mandat.fin()));
    }

    public boolean enFonction(Commission commission) {
        return commission.mandat().contient(LocalDate.now(horloge));
    }

    /** As it is composed today. */
    Commission aujourdhui(Commissions commissions, Commission commission) {
        return commissions.composee(commission, LocalDate.now(horloge));
    }

    public boolean tient(String acheteur) {
        return secretariat.estTenuPour(acheteur);
    }

    /** Null-safe: a member who left no name. */
    public String membre(Commission commission, UUID id) {
        return id == null ? "" : commission.membre(id).map(m -> m.nom()).orElse("");
    }

    public String commission(Commission commission) {
        return "CAO de " + adherent(commission.acheteur()) + ", " + mandat(commission.mandat());
    }

    public String seance(Seance seance) {
        return formats.dateHeure(seance.le())
                + ", "
                + seance.modalite().libelle()
                + " ("
                + adherent(seance.acheteur())
                + ")";
    }
}

package fr.centraleachat.delai.suivi;

import fr.centraleachat.delai.Alerte;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** What a manager asks today, among the procédures that they may see. */
@Service
@Transactional(readOnly = true)
public class Retards {

    private static final int HORIZON_JOURS = 60;

    private final ProceduresEnCours procedures;
    private final AlerteRepository alertes;
    private final Clock horloge;

    Retards(ProceduresEnCours procedures, AlerteRepository alertes, Clock horloge) {
        this.procedures = procedures;
        this.alertes = alertes;
        this.horloge = horloge;
    }

    /** The latest first. */
    public List<PhaseEnRetard> enRetard(FiltreDeSuivi filtre, Suite apres, int combien) {
        return procedures.enRetard(filtre, aujourdHui(), apres, combien);
    }

    /** Those that run, the most pressing first; those of which no phase is open at the end. */
    public List<Suite> enCours(FiltreDeSuivi filtre, Suite apres, int combien) {
        return procedures.toutes(filtre, aujourdHui(), apres, combien);
    }

    /** How many run. */
    public int compterEnCours(FiltreDeSuivi filtre) {
        return procedures.compter(filtre);
    }

    /** How many were late at the end of that day. */
    public int compterEnRetard(FiltreDeSuivi filtre, LocalDate jour) {
        return procedures.compterEnRetard(filtre, jour);
    }

    /** Acts that the law awaits within two months, warned of or not yet. */
    public List<Alerte> echeancesLegales() {
        return alertes.legales(aujourdHui().plusDays(HORIZON_JOURS), aujourdHui());
    }

    private LocalDate aujourdHui() {
        return LocalDate.now(horloge);
    }
}

package fr.centraleachat.recit;

import fr.centraleachat.HorlogeDEssai;
import java.time.Clock;
import java.time.Duration;
import java.util.List;

/** An appel d’offres of two lots that the law sends before the commission, up to its door. */
final class AvantLaCommission {

    private static final Duration CONSULTATION = Duration.ofDays(34);

    private final Conduite c;
    private final AppelDOffres aoo;
    private final Clock horloge;
    private final HorlogeDEssai temps;

    AvantLaCommission(Conduite c, Clock horloge, HorlogeDEssai temps) {
        this.c = c;
        this.aoo = new AppelDOffres(c, horloge, 2);
        this.horloge = horloge;
        this.temps = temps;
    }

    /** Two operators bid on each lot; the first is ranked first on both. */
    Commission jusquALaDecision() {
        aoo.lancer(CONSULTATION);
        c.pli(AppelDOffres.CONNECTEUR, Gestes.OPERATEUR_A, "Titulaire A", List.of(1, 2));
        c.pli(AppelDOffres.CONNECTEUR, Gestes.OPERATEUR_B, "Titulaire B", List.of(1, 2));
        temps.avancer(CONSULTATION.plusHours(1));
        c.laisserFaireLeMoteur();
        var analyses = new Analyses(c, AppelDOffres.SI, "metropole", horloge);
        analyses.ouvrirLesPlis();
        analyses.redigerLeRao(Gestes.OPERATEUR_A, 2);
        analyses.securiser();
        analyses.valider(Gestes.CHARGE, "Task_ValiderRao");
        analyses.valider("dgs.metropole", "Task_ValiderRaoDirection");
        return new Commission(c, aoo.commission(), horloge);
    }
}

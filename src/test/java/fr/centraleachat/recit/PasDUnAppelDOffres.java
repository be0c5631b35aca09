package fr.centraleachat.recit;

import java.time.Clock;
import java.time.Duration;
import java.util.List;

/**
 * An appel d’offres of the métropole, of two lots: two operators bid on the first, one of them
 * alone on the second. The JOUE first, the commission, a défaillance, the standstill and the
 * contrôle de légalité.
 */
final class PasDUnAppelDOffres {

    private static final String SI = AppelDOffres.SI;
    private static final List<Integer> LOTS = List.of(1, 2);
    private static final Duration CONSULTATION = Duration.ofDays(37);
    private static final Duration CONVOCATION = Duration.ofDays(7);

    private final PasAPas p;
    private final Conduite c;
    private final AppelDOffres aoo;
    private final Clock horloge;
    private String seance;

    private PasDUnAppelDOffres(PasAPas p, Clock horloge) {
        this.p = p;
        this.c = p.conduite();
        this.aoo = new AppelDOffres(c, horloge, LOTS.size());
        this.horloge = horloge;
    }

    static PasAPas tracer(LiaisonDistante liaison, Clock horloge) {
        var p = new PasAPas(liaison);
        var offres = new PasDUnAppelDOffres(p, horloge);
        p.ouverture(() -> offres.c.ouvrir(SI, AppelDOffres.saisine(LOTS.size())));
        offres.consulter();
        offres.analyser();
        offres.commission();
        offres.informer();
        var defaillance = new PasDUneDefaillance(p, horloge);
        defaillance.traverser(offres::cao);
        defaillance.achever();
        return p;
    }

    private void consulter() {
        var g = new Gestes(c, SI, "metropole", horloge);
        PasDeLAmont.tracer(p, g, aoo::montageDevantLaCommission);
        var publicite = new PasDeLaPubliciteAuJoue(p, aoo, horloge);
        publicite.publier(CONSULTATION);
        publicite.parution();
        p.pas("pli A", () -> pli(Gestes.OPERATEUR_A, "Titulaire A", LOTS));
        p.pas("pli B", () -> pli(Gestes.OPERATEUR_B, "Titulaire B", List.of(1)));
        p.attente("Timer_Dlro", CONSULTATION);
    }

    private void pli(String operateur, String nom, List<Integer> lots) {
        c.pli(AppelDOffres.CONNECTEUR, operateur, nom, lots);
    }

    private void analyser() {
        var a = new Analyses(c, SI, "metropole", horloge);
        var analyse = new PasDeLAnalyse(p, a, "metropole");
        analyse.ouvrir();
        p.pas("Task_RedigerRao", () -> a.redigerLeRao(Gestes.OPERATEUR_A, LOTS.size(), 350_000));
        analyse.valider();
    }

    private void commission() {
        p.pas("séance", () -> seance = cao().programmer(horloge.instant().plus(CONVOCATION)));
        p.pas("Task_InscrireCao", () -> cao().inscrire(seance, LOTS, false));
        p.pas("Task_PresenterCao", () -> cao().presenter());
        p.attente("séance", CONVOCATION.plusMinutes(1));
        p.pas("présences", () -> cao().relever(seance, cao().presents(5), 200));
        p.pasPuisMoteur(
                "Task_AttribuerCao", () -> cao().deciderCommePropose("Task_AttribuerCao", LOTS, 6));
    }

    private Commission cao() {
        return new Commission(c, aoo.commission(), horloge);
    }

    /** Two letters for the first lot, one for the second. */
    private void informer() {
        var a = new Achevements(c, "metropole", horloge);
        var lettres = new Lettres(c, horloge);
        p.pas("Task_VerifierAttributaire", () -> a.verifier(Gestes.OPERATEUR_A, LOTS));
        p.pasPuisMoteur("Task_RedigerLettres", lettres::redigerAvecLeRapport);
        p.pas("Attente_LettresEnvoyees, first", lettres::prouverUneSeule);
        p.pas("Attente_LettresEnvoyees, second", lettres::prouverUneSeule);
        p.pas("Attente_LettresEnvoyees, third", lettres::prouverUneSeule);
    }
}

package fr.centraleachat.recit;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.List;

/**
 * An appel d’offres of the métropole, of one lot, that two operators answer: the JOUE first, the
 * commission, the standstill and the contrôle de légalité.
 */
final class PasDUnAppelDOffres {

    private static final String SI = AppelDOffres.SI;
    private static final Duration CONSULTATION = Duration.ofDays(37);
    private static final Duration CONVOCATION = Duration.ofDays(7);

    private final PasAPas p;
    private final Conduite c;
    private final AppelDOffres aoo;
    private final Clock horloge;
    private String seance;
    private String joue;
    private Instant envoyeAuJoueLe;

    private PasDUnAppelDOffres(PasAPas p, Clock horloge) {
        this.p = p;
        this.c = p.conduite();
        this.aoo = new AppelDOffres(c, horloge);
        this.horloge = horloge;
    }

    static PasAPas tracer(LiaisonDistante liaison, Clock horloge) {
        var p = new PasAPas(liaison);
        var offres = new PasDUnAppelDOffres(p, horloge);
        p.ouverture(() -> offres.c.ouvrir(SI, AppelDOffres.saisine(1)));
        offres.amont();
        offres.publicite();
        offres.analyse();
        offres.commission();
        offres.aval();
        return p;
    }

    private void amont() {
        var g = new Gestes(c, SI, "metropole", horloge);
        p.pas("Task_FormaliserBesoin", () -> g.formaliser(null));
        p.pas("Task_EtablirFicheProjet", g::etablirLaFicheProjet);
        p.pas("Task_Preinstruire", () -> g.preinstruire("COMPLET"));
        p.pas("Task_DefinirMontage", () -> g.monter(aoo.montageDevantLaCommission()));
        p.pas("Task_AccorderMontage", () -> g.accorder("ACCORD"));
        p.pas("Task_RedigerDce", g::rediger);
        p.pas("Task_ValiderJuridiquementDce", () -> g.validerJuridiquement("VALIDE"));
        p.pas("Task_ValiderDce", () -> g.viser("VALIDE"));
        p.pas("Task_ApprouverDce", () -> g.approuver("APPROUVE"));
        p.pasPuisMoteur(
                "Task_PreparerPublicite", () -> aoo.publier(horloge.instant().plus(CONSULTATION)));
    }

    private void publicite() {
        p.pas("Task_ConstaterEnvoi, JOUE", this::envoyerAuJoue);
        p.pas("Attente_AccuseJoue", () -> accuserLeJoue(""));
        p.pas(
                "Timer_AttenteJoue or Attente_AvisPublieJoue",
                () -> accuserLeJoue(",\"publieLe\":\"%s\"".formatted(horloge.instant())));
        p.pas("Task_ConstaterEnvoi, profil", () -> prouver("PROFIL_ACHETEUR"));
        p.pas("Task_ConstaterEnvoi, BOAMP", () -> prouver("BOAMP"));
        p.pas("pli A", () -> pli(Gestes.OPERATEUR_A, "Titulaire A"));
        p.pas("pli B", () -> pli(Gestes.OPERATEUR_B, "Titulaire B"));
        p.attente("Timer_Dlro", CONSULTATION);
    }

    private void envoyerAuJoue() {
        joue = aoo.envoi("JOUE");
        envoyeAuJoueLe = horloge.instant();
        aoo.prouver(joue, envoyeAuJoueLe, "", 201);
    }

    /** The other supports wait until it published, or two days. */
    private void accuserLeJoue(String suite) {
        var accuse = ",\"accuseLe\":\"%s\"".formatted(envoyeAuJoueLe);
        aoo.prouver(joue, envoyeAuJoueLe, accuse + suite, 201);
    }

    private void prouver(String support) {
        aoo.prouver(aoo.envoi(support), horloge.instant(), "", 201);
    }

    private void pli(String operateur, String nom) {
        c.pli(AppelDOffres.CONNECTEUR, operateur, nom, List.of(1));
    }

    private void analyse() {
        var a = new Analyses(c, SI, "metropole", horloge);
        p.pas("contreseing", a::contresignerLOuverture);
        p.pas("Task_OuvrirPlis", a::ouvrirLesPlisContresignes);
        p.pas("Task_RedigerRao", () -> a.redigerLeRao(Gestes.OPERATEUR_A, 1, 700_000));
        p.pas("Task_SecuriserRao", a::securiser);
        p.pas("Task_ValiderRao", () -> a.valider(Gestes.CHARGE, "Task_ValiderRao"));
        p.pas(
                "Task_ValiderRaoDirection",
                () -> a.valider("dgs.metropole", "Task_ValiderRaoDirection"));
    }

    private void commission() {
        p.pas("séance", () -> seance = cao().programmer(horloge.instant().plus(CONVOCATION)));
        p.pas("Task_InscrireCao", () -> cao().inscrire(seance, List.of(1), false));
        p.pas("Task_PresenterCao", () -> cao().presenter());
        p.attente("séance", CONVOCATION.plusMinutes(1));
        p.pas("présences", () -> cao().relever(seance, cao().presents(5), 200));
        p.pasPuisMoteur(
                "Task_AttribuerCao",
                () ->
                        cao().decider(
                                        b -> {
                                            b.putArray("votes");
                                            Commission.voter(b, 1, 6);
                                        },
                                        200));
    }

    private Commission cao() {
        return new Commission(c, aoo.commission(), horloge);
    }

    private void aval() {
        var a = new Achevements(c, "metropole", horloge);
        var lettres = new Lettres(c, horloge);
        var prefecture = new Prefecture(c, horloge);
        p.pas("Task_VerifierAttributaire", () -> a.verifier(Gestes.OPERATEUR_A, List.of(1)));
        p.pasPuisMoteur("Task_RedigerLettres", lettres::redigerAvecLeRapport);
        p.pas("Attente_LettresEnvoyees, first", lettres::prouverUneSeule);
        p.pas("Attente_LettresEnvoyees, second", lettres::prouverUneSeule);
        p.attente("Timer_Suspension", Duration.ofDays(12));
        p.pas("Task_Signer", () -> a.signer(1));
        p.pas("Task_TransmettrePrefecture", () -> prefecture.transmettre(1));
        p.pas(
                "Attente_AccuseLegalite",
                () -> prefecture.accuser(prefecture.transmission(1), "021-26-1", 201));
        p.pasPuisMoteur("Task_RedigerNotification", () -> a.redigerLaNotification(1));
        p.pasPuisMoteur("Attente_NotificationRecue", () -> a.recevoirLaNotification(1));
        p.pas("Task_PublierAvisAttribution", () -> a.publierLAvis(1));
        p.pas("Task_TransmettreTresorerie", () -> a.transmettreALaTresorerie(1));
        p.pas("Task_Archiver", a::archiver);
    }
}

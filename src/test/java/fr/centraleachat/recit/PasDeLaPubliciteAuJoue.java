package fr.centraleachat.recit;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;

/** The avis of an appel d’offres: the other supports wait for the JOUE, or two days. */
final class PasDeLaPubliciteAuJoue {

    private static final Duration PLUS_QUE_DEUX_JOURS = Duration.ofHours(49);

    private final PasAPas p;
    private final AppelDOffres aoo;
    private final Clock horloge;
    private String joue;
    private Instant envoyeAuJoueLe;

    PasDeLaPubliciteAuJoue(PasAPas p, AppelDOffres aoo, Clock horloge) {
        this.p = p;
        this.aoo = aoo;
        this.horloge = horloge;
    }

    void publier(Duration consultation) {
        p.pasPuisMoteur(
                "Task_PreparerPublicite", () -> aoo.publier(horloge.instant().plus(consultation)));
        p.pas("Task_ConstaterEnvoi, JOUE", this::envoyerAuJoue);
        p.pas("Attente_AccuseJoue", () -> accuserLeJoue(""));
    }

    void parution() {
        p.pas(
                "Attente_AvisPublieJoue",
                () -> accuserLeJoue(",\"publieLe\":\"%s\"".formatted(horloge.instant())));
        autresSupports();
    }

    /** The JOUE says nothing more. */
    void silence() {
        p.attente("Timer_AttenteJoue", PLUS_QUE_DEUX_JOURS);
        autresSupports();
    }

    private void autresSupports() {
        p.pas("Task_ConstaterEnvoi, profil", () -> prouver("PROFIL_ACHETEUR"));
        p.pas("Task_ConstaterEnvoi, BOAMP", () -> prouver("BOAMP"));
    }

    private void envoyerAuJoue() {
        joue = aoo.envoi("JOUE");
        envoyeAuJoueLe = horloge.instant();
        aoo.prouver(joue, envoyeAuJoueLe, "", 201);
    }

    private void accuserLeJoue(String suite) {
        var accuse = ",\"accuseLe\":\"%s\"".formatted(envoyeAuJoueLe);
        aoo.prouver(joue, envoyeAuJoueLe, accuse + suite, 201);
    }

    private void prouver(String support) {
        aoo.prouver(aoo.envoi(support), horloge.instant(), "", 201);
    }
}

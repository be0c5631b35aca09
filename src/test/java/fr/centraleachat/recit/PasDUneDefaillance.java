package fr.centraleachat.recit;

import static fr.centraleachat.recit.Gestes.OPERATEUR_A;
import static fr.centraleachat.recit.Gestes.OPERATEUR_B;

import java.time.Clock;
import java.time.Duration;
import java.util.List;
import java.util.function.Supplier;

/**
 * The attributaire of lot 1 defaults once the letters have left, and the commission names the next
 * one, while lot 2 goes on: at each step the two lots stand at two places.
 */
final class PasDUneDefaillance {

    private static final Duration SUSPENSION = Duration.ofDays(12);

    private final PasAPas p;
    private final Conduite c;
    private final Achevements a;
    private final Lettres lettres;
    private final Prefecture prefecture;
    private final Clock horloge;
    private String seance;

    PasDUneDefaillance(PasAPas p, Clock horloge) {
        this.p = p;
        this.c = p.conduite();
        this.a = new Achevements(c, "metropole", horloge);
        this.lettres = new Lettres(c, horloge);
        this.prefecture = new Prefecture(c, horloge);
        this.horloge = horloge;
    }

    void traverser(Supplier<Commission> cao) {
        p.pas("défaillance", () -> new Incidents(c, horloge).defaillir(1, OPERATEUR_A, 201));
        designer(cao);
        p.pas("Task_Signer, lot 2", () -> a.signer(2));
        p.pas(
                "Task_VerifierSuivant",
                () -> a.verifier("Task_VerifierSuivant", OPERATEUR_B, List.of(1)));
        p.pas("Task_TransmettrePrefecture, lot 2", () -> prefecture.transmettre(2));
        p.pasPuisMoteur("Task_RedigerLettresSuivant", () -> lettres.redigerPourLeSuivant(1));
        p.pas("Attente_AccuseLegalite, lot 2", () -> accuser(2));
        p.pas("Attente_LettresSuivantEnvoyees, first", lettres::prouverUneSeule);
        p.pas("Attente_LettresSuivantEnvoyees, second", lettres::prouverUneSeule);
        p.pasPuisMoteur("Task_RedigerNotification, lot 2", () -> a.redigerLaNotification(2));
        p.attente("Timer_Suspension", SUSPENSION);
    }

    private void designer(Supplier<Commission> cao) {
        p.pas("séance du suivant", () -> seance = convoquer(cao.get()));
        p.pas("présences du suivant", () -> relever(cao.get()));
        p.pas(
                "Task_DeciderSuivantCao",
                () -> cao.get().deciderCommePropose("Task_DeciderSuivantCao", List.of(1), 6));
    }

    private String convoquer(Commission cao) {
        return cao.programmer(horloge.instant(), List.of(1), 201).get("id").asText();
    }

    private void relever(Commission cao) {
        cao.relever(seance, cao.presents(5), 200);
    }

    private void accuser(int lot) {
        prefecture.accuser(prefecture.transmission(lot), "021-26-" + lot, 201);
    }

    /** Each lot in its turn, then the archives of both. */
    void achever() {
        p.pasPuisMoteur("Attente_NotificationRecue, lot 2", () -> a.recevoirLaNotification(2));
        diffuser(2);
        p.pas("Task_Signer, lot 1", () -> a.signer(1));
        p.pas("Task_TransmettrePrefecture, lot 1", () -> prefecture.transmettre(1));
        p.pas("Attente_AccuseLegalite, lot 1", () -> accuser(1));
        p.pasPuisMoteur("Task_RedigerNotification, lot 1", () -> a.redigerLaNotification(1));
        p.pasPuisMoteur("Attente_NotificationRecue, lot 1", () -> a.recevoirLaNotification(1));
        diffuser(1);
        p.pas("Task_Archiver", a::archiver);
    }

    private void diffuser(int lot) {
        p.pas("Task_PublierAvisAttribution, lot " + lot, () -> a.publierLAvis(lot));
        p.pas("Task_TransmettreTresorerie, lot " + lot, () -> a.transmettreALaTresorerie(lot));
    }
}

package fr.centraleachat.recit;

import fr.centraleachat.passation.MontageFixture;
import fr.centraleachat.passation.SaisineFixture;
import java.time.Clock;
import java.time.Duration;
import java.util.List;

/** A MAPA of Longvic of one lot and one pli, from the saisine to the archives. */
final class PasDUnMapa {

    private static final String SI = "instructeur.longvic";
    private static final int CONSULTATION = 25;

    private final PasAPas p;
    private final Conduite c;
    private final Clock horloge;

    private PasDUnMapa(PasAPas p, Clock horloge) {
        this.p = p;
        this.c = p.conduite();
        this.horloge = horloge;
    }

    static PasAPas tracer(LiaisonDistante liaison, Clock horloge) {
        var p = new PasAPas(liaison);
        var mapa = new PasDUnMapa(p, horloge);
        p.ouverture(() -> mapa.c.ouvrir(SI, SaisineFixture.nettoyageDeLongvic()));
        mapa.amont();
        mapa.analyse();
        mapa.aval();
        return p;
    }

    private void amont() {
        var g = new Gestes(c, SI, "longvic", horloge);
        PasDeLAmont.tracer(p, g, MontageFixture::nettoyage);
        p.pasPuisMoteur("Task_PreparerPublicite", () -> g.publier(CONSULTATION));
        p.pas("Task_ConstaterEnvoi, first", g::constaterUnEnvoi);
        p.pas("Task_ConstaterEnvoi, second", g::constaterUnEnvoi);
        p.pas("pli", () -> pli(Gestes.OPERATEUR_A, "Titulaire A"));
        p.attente("Timer_Dlro", Duration.ofDays(CONSULTATION).plusHours(1));
    }

    private void pli(String operateur, String nom) {
        c.pli("connecteur.metropole", operateur, nom, List.of(1));
    }

    private void analyse() {
        var a = new Analyses(c, SI, "longvic", horloge);
        var analyse = new PasDeLAnalyse(p, a, "longvic");
        analyse.ouvrir();
        p.pas("Task_RedigerRao", () -> a.redigerLeRao(Gestes.OPERATEUR_A, 1));
        analyse.valider();
        p.pasPuisMoteur("Task_Attribuer", a::attribuer);
    }

    private void aval() {
        var a = new Achevements(c, "longvic", horloge);
        p.pas("Task_VerifierAttributaire", () -> a.verifier(Gestes.OPERATEUR_A, List.of(1)));
        p.pasPuisMoteur("Task_RedigerLettres", a::redigerLesLettres);
        p.pasPuisMoteur("Attente_LettresEnvoyees", new Lettres(c, horloge)::prouverUneSeule);
        p.pas("Task_Signer", () -> a.signer(1));
        p.pasPuisMoteur("Task_RedigerNotification", () -> a.redigerLaNotification(1));
        p.pasPuisMoteur("Attente_NotificationRecue", () -> a.recevoirLaNotification(1));
        p.pas("Task_PublierAvisAttribution", () -> a.publierLesDonnees(1));
        p.pas("Task_TransmettreTresorerie", () -> a.transmettreALaTresorerie(1));
        p.pas("Task_Archiver", a::archiver);
    }
}

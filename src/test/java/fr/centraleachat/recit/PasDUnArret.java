package fr.centraleachat.recit;

import static fr.centraleachat.recit.Gestes.CHARGE;
import static fr.centraleachat.recit.Gestes.OPERATEUR_A;
import static fr.centraleachat.recit.Gestes.OPERATEUR_B;

import fr.centraleachat.passation.MontageFixture;
import fr.centraleachat.passation.SaisineFixture;
import java.time.Clock;
import java.time.Duration;
import java.util.List;

/**
 * A small appel d’offres of the métropole, that the élu decides: the JOUE says nothing, an arrêt is
 * refused, and once the letters have left all befalls it at once, until it stops.
 */
final class PasDUnArret {

    private static final String SI = AppelDOffres.SI;

    /** Longer than all that time is moved of while one waits for the JOUE. */
    private static final Duration CONSULTATION = Duration.ofDays(45);

    private final PasAPas p;
    private final Conduite c;
    private final Analyses a;
    private final Clock horloge;

    private PasDUnArret(PasAPas p, Clock horloge) {
        this.p = p;
        this.c = p.conduite();
        this.a = new Analyses(c, SI, "metropole", horloge);
        this.horloge = horloge;
    }

    static PasAPas tracer(LiaisonDistante liaison, Clock horloge) {
        var p = new PasAPas(liaison);
        var offres = new PasDUnArret(p, horloge);
        p.ouverture(() -> offres.c.ouvrir(SI, saisine()));
        offres.consulter();
        offres.refuserUnArret();
        offres.informer();
        offres.arreter();
        return p;
    }

    private static String saisine() {
        return SaisineFixture.nettoyageDeLongvic()
                .replace("\"LONGVIC\"", "\"DIJON_METROPOLE\"")
                .replace(
                        "\"montantEstimeHt\":168000.00,",
                        "\"montantEstimeHt\":168000.00,\"procedure\":\"AOO\",");
    }

    private static MontageFixture montage() {
        return MontageFixture.nettoyage()
                .avec("procedure", "\"AOO\"")
                .avec("beneficiaires", "[\"DIJON_METROPOLE\"]")
                .sans("negociationAnnoncee")
                .sans("delaiReponseQuestionsJours");
    }

    private void consulter() {
        PasDeLAmont.tracer(p, new Gestes(c, SI, "metropole", horloge), PasDUnArret::montage);
        var publicite = new PasDeLaPubliciteAuJoue(p, new AppelDOffres(c, horloge), horloge);
        publicite.publier(CONSULTATION);
        publicite.silence();
        p.pas("pli A", () -> pli(OPERATEUR_A, "Titulaire A"));
        p.pas("pli B", () -> pli(OPERATEUR_B, "Titulaire B"));
        p.attente("Timer_Dlro", CONSULTATION);
    }

    private void pli(String operateur, String nom) {
        c.pli(AppelDOffres.CONNECTEUR, operateur, nom, List.of(1));
    }

    private void refuserUnArret() {
        var arrets = new ArretsDeRecit(c, "metropole", horloge);
        new PasDeLAnalyse(p, a, "metropole").ouvrir();
        p.pasPuisMoteur(
                "Task_RedigerRao",
                () -> a.conclureALArret(OPERATEUR_A, "Les prix dépassent nos crédits."));
        p.pas("Task_ProposerArret", arrets::proposer);
        p.pas("Task_DeciderArret, refus", () -> arrets.decider("REFUS", 200));
        p.pas("second rapport", () -> a.redigerLeRao(OPERATEUR_A, 1));
    }

    private void informer() {
        var lettres = new Lettres(c, horloge);
        new PasDeLAnalyse(p, a, "metropole").valider();
        p.pasPuisMoteur("Task_Attribuer", a::attribuer);
        p.pas(
                "Task_VerifierAttributaire",
                () -> new Achevements(c, "metropole", horloge).verifier(OPERATEUR_A, List.of(1)));
        p.pasPuisMoteur("Task_RedigerLettres", lettres::rediger);
        p.pas("Attente_LettresEnvoyees, first", lettres::prouverUneSeule);
        p.pas("Attente_LettresEnvoyees, second", lettres::prouverUneSeule);
    }

    private void arreter() {
        var incidents = new Incidents(c, horloge);
        var arrets = new ArretsDeRecit(c, "metropole", horloge);
        p.pas("référé", () -> incidents.suspendre("2601001", 1, 201));
        p.pas("demande d’information", () -> incidents.demander(OPERATEUR_B, 1, 201));
        p.pas("défaillance", () -> incidents.defaillir(1, OPERATEUR_A, 201));
        p.pas("demande d’arrêt", () -> arrets.demander(CHARGE, "", 201));
        p.pas("sa proposition", arrets::proposer);
        p.pas("Task_DeciderArret", () -> arrets.decider("ARRET", 200));
        p.pasPuisMoteur("Task_RedigerLettresArret", arrets::redigerLesLettres);
        var lettres = new Lettres(c, horloge);
        p.pas("Attente_LettresArretEnvoyees, first", lettres::prouverUneSeule);
        p.pas("Attente_LettresArretEnvoyees, second", lettres::prouverUneSeule);
        p.pas("Task_PublierAvisNonAttribue", arrets::publier);
        p.pas("Task_RepondreDemandeArret", incidents::repondreALaDemandeApresLArret);
        p.pas("Task_ArchiverArret", arrets::archiver);
    }
}

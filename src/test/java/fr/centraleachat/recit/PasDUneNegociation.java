package fr.centraleachat.recit;

import static fr.centraleachat.recit.Gestes.OPERATEUR_A;
import static fr.centraleachat.recit.Gestes.OPERATEUR_B;

import fr.centraleachat.passation.MontageFixture;
import fr.centraleachat.passation.SaisineFixture;
import java.time.Clock;
import java.time.Duration;
import java.util.List;

/** A MAPA of Longvic much asked about, then negotiated; it ends as its report is written again. */
final class PasDUneNegociation {

    private static final String SI = "instructeur.longvic";
    private static final String CONNECTEUR = "connecteur.metropole";
    private static final int CONSULTATION = 25;
    private static final Duration DATE_LIMITE_REPORTEE = Duration.ofDays(CONSULTATION + 6);
    private static final Duration TOUR = Duration.ofDays(10);

    private final PasAPas p;
    private final Conduite c;
    private final Clock horloge;

    private PasDUneNegociation(PasAPas p, Clock horloge) {
        this.p = p;
        this.c = p.conduite();
        this.horloge = horloge;
    }

    static PasAPas tracer(LiaisonDistante liaison, Clock horloge) {
        var p = new PasAPas(liaison);
        var mapa = new PasDUneNegociation(p, horloge);
        p.ouverture(() -> mapa.c.ouvrir(SI, SaisineFixture.nettoyageDeLongvic()));
        mapa.consulter();
        mapa.rapporter();
        mapa.negocier();
        return p;
    }

    private void consulter() {
        var g = new Gestes(c, SI, "longvic", horloge);
        var negociable =
                MontageFixture.nettoyage()
                        .avec("negociationAnnoncee", "\"OUI_OU_ATTRIBUTION_SANS_NEGOCIER\"");
        PasDeLAmont.tracer(p, g, () -> negociable);
        p.pasPuisMoteur("Task_PreparerPublicite", () -> g.publier(CONSULTATION));
        p.pas("Task_ConstaterEnvoi, first", g::constaterUnEnvoi);
        p.pas("Task_ConstaterEnvoi, second", g::constaterUnEnvoi);
        p.pas("pli A", () -> pli(1, OPERATEUR_A, "Titulaire A"));
        p.pas("pli B", () -> pli(1, OPERATEUR_B, "Titulaire B"));
        var consultation = new PasDUneConsultation(p, horloge);
        consultation.tracer();
        p.attente("Timer_Dlro", DATE_LIMITE_REPORTEE);
        consultation.trancher();
    }

    private void pli(int tour, String operateur, String nom) {
        c.pli(CONNECTEUR, tour, operateur, nom, List.of(1), 201);
    }

    private void rapporter() {
        new PasDeLAnalyse(p, new Analyses(c, SI, "longvic", horloge), "longvic").ouvrir();
        p.pas("Task_RedigerRao", () -> c.faire(SI, "Task_RedigerRao", rapport()));
    }

    private RapportDEssai rapport() {
        return new RapportDEssai(SI, c.piece(SI, "rao.docx"))
                .offre(OPERATEUR_A, 160_000, 12)
                .offre(OPERATEUR_B, 150_000, 10);
    }

    private void negocier() {
        var n = new Negociations(c, SI, horloge);
        p.pas("Task_DefinirNegociation", () -> n.definir(TOUR));
        p.pas("Task_PreparerCourrierNegociation", n::preparerLesCourriers);
        p.pas("Task_EnvoyerCourriersNegociation", n::envoyerLesCourriers);
        p.pas("second pli A", () -> pli(2, OPERATEUR_A, "Titulaire A"));
        p.attente("Timer_Negociation", TOUR.plusHours(1));
        p.pas("contreseing des offres négociées", n::contresignerLOuverture);
        p.pas("Task_OuvrirOffresNegociees", n::ouvrirLesOffresContresignees);
    }
}

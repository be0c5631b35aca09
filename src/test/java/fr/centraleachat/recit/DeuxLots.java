package fr.centraleachat.recit;

import fr.centraleachat.HorlogeDEssai;
import fr.centraleachat.passation.MontageFixture;
import fr.centraleachat.workflow.Moteur;
import java.time.Clock;
import java.time.Duration;
import java.util.List;

/**
 * A small appel d’offres of two lots, up to its decision: two operators bid on the first lot, one
 * alone on the second.
 */
final class DeuxLots {

    private static final String SI = AppelDOffres.SI;

    private final Conduite c;
    private final Gestes g;
    private final AppelDOffres aoo;
    private final Analyses a;
    private final Clock horloge;
    private final HorlogeDEssai temps;
    private final Moteur moteur;

    DeuxLots(Conduite c, Clock horloge, HorlogeDEssai temps, Moteur moteur) {
        this.c = c;
        this.g = new Gestes(c, SI, "metropole", horloge);
        this.aoo = new AppelDOffres(c, horloge);
        this.a = new Analyses(c, SI, "metropole", horloge);
        this.horloge = horloge;
        this.temps = temps;
        this.moteur = moteur;
    }

    private static String saisine() {
        return """
        {"objet":"Entretien des toitures","nature":"SERVICES","cadre":"PROPRE",
         "famille":"NETTOYAGE","codeCPV":"90911200","acheteur":"DIJON_METROPOLE",
         "serviceInstructeur":{"adherent":"DIJON_METROPOLE"},"beneficiaires":["DIJON_METROPOLE"],
         "montantEstimeHt":120000.00,"procedure":"AOO",
         "lots":[{"numero":1,"objet":"Nord","montantEstimeHt":60000.00},
                 {"numero":2,"objet":"Sud","montantEstimeHt":60000.00}]}""";
    }

    private static MontageFixture montage() {
        return MontageFixture.fournitures()
                .avec("procedure", "\"AOO\"")
                .avec(
                        "lots",
                        """
                        [{"numero":1,"objet":"Nord","codeCPV":"90911200","montantEstimeHt":60000.00,
                          "budgetAlloueHt":60000.00,"dureeMois":36,"lieuExecution":"21231"},
                         {"numero":2,"objet":"Sud","codeCPV":"90911200","montantEstimeHt":60000.00,
                          "budgetAlloueHt":60000.00,"dureeMois":36,"lieuExecution":"21231"}]""")
                .avec("beneficiaires", "[\"DIJON_METROPOLE\"]")
                .sans("operationsConfiees")
                .sans("negociationAnnoncee")
                .sans("delaiReponseQuestionsJours");
    }

    void jusquALaDecision() {
        jusquAuRapport();
        a.attribuer();
    }

    /** The élu is to decide. */
    void jusquAuRapport() {
        preparer();
        consulter();
        a.ouvrirLesPlis();
        a.redigerLeRao(Gestes.OPERATEUR_A, 2);
        a.securiser();
        a.valider(Gestes.CHARGE, "Task_ValiderRao");
        a.valider("dgs.metropole", "Task_ValiderRaoDirection");
    }

    private void preparer() {
        c.ouvrir(SI, saisine());
        g.formaliser(null);
        g.etablirLaFicheProjet();
        g.preinstruire("COMPLET");
        g.monter(montage());
        g.accorder("ACCORD");
        g.rediger();
        g.validerJuridiquement("VALIDE");
        g.viser("VALIDE");
        g.approuver("APPROUVE");
    }

    private void consulter() {
        var dlro = horloge.instant().plus(Duration.ofDays(34));
        aoo.publier(dlro);
        aoo.prouverPartout();
        c.pli(AppelDOffres.CONNECTEUR, Gestes.OPERATEUR_A, "Titulaire A", List.of(1, 2));
        c.pli(AppelDOffres.CONNECTEUR, Gestes.OPERATEUR_B, "Titulaire B", List.of(1));
        temps.regler(dlro.plus(Duration.ofHours(1)));
        moteur.executerLesJobsDus();
    }
}

package fr.centraleachat.recit;

import static fr.centraleachat.recit.Gestes.CHARGE;
import static fr.centraleachat.recit.Gestes.OPERATEUR_A;
import static org.assertj.core.api.Assertions.assertThat;

import fr.centraleachat.EssaiSpring;
import fr.centraleachat.HorlogeDEssai;
import fr.centraleachat.courriel.redaction.RecapitulatifQuotidien;
import fr.centraleachat.delai.Calendrier;
import fr.centraleachat.delai.suivi.LecteurDAlertes;
import fr.centraleachat.workflow.Moteur;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.test.web.servlet.MockMvc;
import org.springframework.transaction.PlatformTransactionManager;

/** The avis d’attribution of a signed lot, from its first alert to its publication, unanswered. */
@EssaiSpring
class RecapitulatifDesAlertesTest {

    private static final String MANAGER = "manager.metropole";
    private static final String ACTE = "Envoyer l’avis d’attribution, lot 2";

    @Autowired MockMvc mvc;
    @Autowired Moteur moteur;
    @Autowired Clock horloge;
    @Autowired HorlogeDEssai temps;
    @Autowired LecteurDAlertes lecteur;
    @Autowired RecapitulatifQuotidien recapitulatif;
    @Autowired JdbcClient jdbc;
    @Autowired PlatformTransactionManager gestion;

    private Achevements a;
    private AlertesEnBase alertes;

    @BeforeEach
    void signer() {
        var c = new Conduite(mvc, moteur);
        a = new Achevements(c, "metropole", horloge);
        new DeuxLots(c, horloge, temps, moteur).jusquALaDecision();
        alertes = new AlertesEnBase(jdbc, gestion, c.numero());
        a.verifier(OPERATEUR_A, List.of(1, 2));
        a.redigerLesLettres();
        a.prouverLesLettres();
        a.signer(2);
        a.notifier(2);
    }

    @AfterEach
    void remettreLHeure() {
        alertes.revenir(CHARGE);
        temps.remettre();
    }

    @Test
    void goesToTheActorThenToTheirSuppleantThenUpUntilTheActIsDone() {
        var limite = alertes.limites("AVIS_ATTRIBUTION").get(0);
        var jour = ouvre(limite.minusDays(9));
        recapituler(jour);
        recapitulatif.ecrire();
        assertThat(alertes.courriels(recapitulatifDe(CHARGE, jour)))
                .singleElement()
                .asString()
                .contains("NOUVEAU", ACTE, "R2183-1", "/procedures/", "Entretien des toitures");
        assertThat(alertes.courriels(recapitulatifDe(MANAGER, jour))).isEmpty();
        assertThat(alertes.courriels("LIMITE/%")).noneMatch(t -> t.contains(ACTE));

        var pendant = ouvre(limite.minusDays(6));
        alertes.absenter(CHARGE, Gestes.JURISTE, pendant, pendant.plusDays(1));
        recapituler(pendant);
        assertThat(alertes.courriels(recapitulatifDe(CHARGE, pendant))).isEmpty();
        assertThat(alertes.courriels(recapitulatifDe(Gestes.JURISTE, pendant)))
                .singleElement()
                .asString()
                .contains("CETTE SEMAINE", ACTE)
                .doesNotContain("[nouveau] " + ACTE);
        laisserPasser(limite);
    }

    private void laisserPasser(LocalDate limite) {
        regler(limite);
        lecteur.lire();
        lecteur.lire();
        assertThat(alertes.courriels("LIMITE/" + CHARGE + "/%"))
                .filteredOn(t -> t.contains(ACTE))
                .hasSize(1);

        var plus = ouvre(limite.plusDays(5));
        recapituler(plus);
        assertThat(alertes.courriels(recapitulatifDe(CHARGE, plus)))
                .singleElement()
                .asString()
                .contains("EN RETARD", ACTE, "retard (R2183-1)");
        assertThat(alertes.courriels(recapitulatifDe(MANAGER, plus)))
                .singleElement()
                .asString()
                .contains("REMONTÉ VERS VOUS", ACTE);
        faire(ouvre(plus.plusDays(1)));
    }

    /** The manager was told once; after the act, nobody is told any more. */
    private void faire(LocalDate jour) {
        recapituler(jour);
        assertThat(alertes.courriels(recapitulatifDe(CHARGE, jour)))
                .anyMatch(t -> t.contains(ACTE));
        assertThat(alertes.courriels(recapitulatifDe(MANAGER, jour)))
                .noneMatch(t -> t.contains(ACTE));
        a.publierLAvis(2);
        var suivant = ouvre(jour.plusDays(1));
        recapituler(suivant);
        assertThat(alertes.courriels(recapitulatifDe(CHARGE, suivant)))
                .noneMatch(t -> t.contains(ACTE));
    }

    private void recapituler(LocalDate jour) {
        regler(jour);
        alertes.oublierLeRecapitulatif(jour);
        lecteur.lire();
        regler(jour, 11);
        recapitulatif.ecrire();
    }

    private static String recapitulatifDe(String agent, LocalDate jour) {
        return "RECAPITULATIF/" + agent + "/" + jour;
    }

    private void regler(LocalDate jour) {
        regler(jour, 10);
    }

    private void regler(LocalDate jour, int heure) {
        temps.regler(jour.atTime(heure, 0).atZone(Calendrier.ZONE).toInstant());
        moteur.executerLesJobsDus();
    }

    private static LocalDate ouvre(LocalDate jour) {
        return Calendrier.estOuvre(jour) ? jour : ouvre(jour.plusDays(1));
    }
}

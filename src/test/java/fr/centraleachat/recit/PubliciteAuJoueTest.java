package fr.centraleachat.recit;

import static org.assertj.core.api.Assertions.assertThat;

import fr.centraleachat.EssaiSpring;
import fr.centraleachat.HorlogeDEssai;
import fr.centraleachat.workflow.Moteur;
import java.time.Clock;
import java.time.Duration;
import java.util.List;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.test.web.servlet.MockMvc;

/**
 * The publicity of an appel d’offres: the JOUE first, the others once it appeared or 48 h later.
 */
@EssaiSpring
class PubliciteAuJoueTest {

    @Autowired MockMvc mvc;
    @Autowired Moteur moteur;
    @Autowired Clock horloge;
    @Autowired HorlogeDEssai temps;

    private Conduite c;
    private AppelDOffres aoo;

    @BeforeEach
    void preparer() {
        c = new Conduite(mvc, moteur);
        aoo = new AppelDOffres(c, horloge);
        aoo.preparer();
    }

    @AfterEach
    void remettreLHeure() {
        temps.remettre();
    }

    @Test
    void holdsTheOtherSupportsUntilTheJouePublished() {
        aoo.publier(horloge.instant().plus(Duration.ofDays(34)));
        assertThat(aoo.constatsOuverts()).isEqualTo(1);
        var joue = aoo.envoi("JOUE");
        var boamp = aoo.envoi("BOAMP");
        aoo.prouver(boamp, horloge.instant(), "", 409);
        assertThat(page()).contains("attend l’accusé du JOUE");

        var le = horloge.instant();
        aoo.prouver(joue, le, "", 201);
        assertThat(aoo.constatsOuverts()).isZero();
        aoo.prouver(joue, le, ",\"accuseLe\":\"" + le + "\"", 201);
        aoo.prouver(joue, le, ",\"accuseLe\":\"" + le + "\"", 201);
        assertThat(aoo.constatsOuverts()).isZero();
        aoo.prouver(boamp, horloge.instant(), "", 409);
        assertThat(page()).contains("attend le JOUE, jusqu’au");

        temps.avancer(Duration.ofHours(3));
        var publie = horloge.instant();
        aoo.prouver(
                joue, le, ",\"accuseLe\":\"%s\",\"publieLe\":\"%s\"".formatted(le, publie), 201);
        assertThat(aoo.constatsOuverts()).isEqualTo(2);
        aoo.prouver(boamp, publie.minusSeconds(3600), "", 422);
        aoo.prouver(boamp, horloge.instant(), "", 201);
        aoo.prouver(aoo.envoi("PROFIL_ACHETEUR"), horloge.instant(), "", 201);
        assertThat(aoo.phase()).isEqualTo("CONSULTATION");
    }

    /** What is to be sent, as the page of the procédure says it. */
    private String page() {
        return new PagesLues(mvc, c).page("?onglet=envois");
    }

    @Test
    void letsTheOtherSupportsGoTwoDaysAfterTheAcknowledgement() {
        aoo.publier(horloge.instant().plus(Duration.ofDays(34)));
        var le = horloge.instant();
        aoo.prouver(aoo.envoi("JOUE"), le, ",\"accuseLe\":\"" + le + "\"", 201);
        temps.avancer(Duration.ofHours(47));
        moteur.executerLesJobsDus();
        assertThat(aoo.constatsOuverts()).isZero();
        temps.avancer(Duration.ofHours(2));
        moteur.executerLesJobsDus();
        assertThat(aoo.constatsOuverts()).isEqualTo(2);
    }

    @Test
    void refusesAShorterDelaiThanTheLawAndAsksForTheBoampAndTheJoue() {
        var dixHuitJours = horloge.instant().plus(Duration.ofDays(18));
        var refus = aoo.publier(dixHuitJours, List.of("PROFIL_ACHETEUR"), null, 422);
        assertThat(refus.get("erreurs").findValuesAsText("regle"))
                .containsExactly("R2131-16", "R2131-16", "R2161-3");
        aoo.publier(
                dixHuitJours,
                List.of("PROFIL_ACHETEUR", "BOAMP", "JOUE"),
                "La crue a rendu les locaux inutilisables.",
                200);
    }

    @Test
    void checksTheDateLimiteAgainWhenTheAvisLeavesForTheJoue() {
        aoo.publier(horloge.instant().plus(Duration.ofDays(34)));
        temps.avancer(Duration.ofDays(7));
        var refus = aoo.prouver(aoo.envoi("JOUE"), horloge.instant(), "", 422);
        assertThat(refus.get("erreurs").findValuesAsText("champ")).containsExactly("dlro");
    }
}

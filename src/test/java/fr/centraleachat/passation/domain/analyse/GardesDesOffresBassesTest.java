package fr.centraleachat.passation.domain.analyse;

import static fr.centraleachat.passation.domain.analyse.ConclusionSurOffreBasse.JUSTIFIEE;
import static fr.centraleachat.passation.domain.analyse.ConclusionSurOffreBasse.NON_JUSTIFIEE;
import static fr.centraleachat.passation.domain.analyse.QualificationDOffre.ANORMALEMENT_BASSE;
import static fr.centraleachat.passation.domain.analyse.RaoFixture.PREMIER;
import static org.assertj.core.api.Assertions.assertThat;

import fr.centraleachat.common.Erreur;
import fr.centraleachat.passation.domain.echanges.Echange;
import fr.centraleachat.passation.domain.echanges.TypeDEchange;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneId;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.junit.jupiter.api.Test;

/** Garde 16 (L2152-6, R2152-3): an abnormally low offer is heard before it is rejected. */
class GardesDesOffresBassesTest {

    private static final Instant MAINTENANT = Instant.parse("2026-11-25T10:00:00Z");

    @Test
    void refusesToRejectALowOfferWithoutATracedDemand() {
        assertThat(fautes(rejetee()))
                .isNotEmpty()
                .allSatisfy(e -> assertThat(e.regle()).isEqualTo("L2152-6, R2152-3"))
                .anySatisfy(e -> assertThat(e.message()).contains("Demandez d’abord"));
    }

    @Test
    void refusesToConcludeAsLongAsTheAnswerMayStillCome() {
        assertThat(fautes(rejetee(), demande(Duration.ofHours(1), null)))
                .singleElement()
                .satisfies(e -> assertThat(e.champ()).endsWith("[0].conclusion"))
                .satisfies(e -> assertThat(e.message()).contains("attendez"));
    }

    @Test
    void acceptsTheRejectionOnceTheEcheanceIsPastWithoutAnAnswer() {
        assertThat(fautes(rejetee(), demande(Duration.ofHours(-1), null))).isEmpty();
    }

    @Test
    void acceptsTheRejectionOnceTheAnswerHasArrived() {
        assertThat(fautes(rejetee(), demande(Duration.ofHours(1), reponse()))).isEmpty();
    }

    @Test
    void refusesARejectionThatConcludesOnNothing() {
        var rao = new RaoFixture().offre(PREMIER, ANORMALEMENT_BASSE, "Prix").rao();
        assertThat(fautes(rao, demande(Duration.ofHours(-1), null)))
                .extracting(Erreur::champ)
                .containsExactlyInAnyOrder("offres[0].qualification", "offresAnormalementBasses");
    }

    @Test
    void refusesToKeepAnOfferWhosePriceIsNotJustified() {
        var rao =
                new RaoFixture()
                        .reguliere(PREMIER, "60", "25", "15")
                        .suspectee(PREMIER, NON_JUSTIFIEE)
                        .rao();
        assertThat(fautes(rao, demande(Duration.ofHours(-1), reponse())))
                .extracting(Erreur::message)
                .singleElement()
                .asString()
                .contains("est rejetée");
    }

    @Test
    void keepsAnOfferWhosePriceIsJustified() {
        var rao =
                new RaoFixture()
                        .reguliere(PREMIER, "60", "25", "15")
                        .suspectee(PREMIER, JUSTIFIEE)
                        .rao();
        assertThat(fautes(rao, demande(Duration.ofHours(1), reponse()))).isEmpty();
    }

    @Test
    void requiresAConclusionOnEveryDemand() {
        var rao = new RaoFixture().reguliere(PREMIER, "60", "25", "15").rao();
        assertThat(fautes(rao, demande(Duration.ofHours(1), reponse())))
                .extracting(Erreur::champ)
                .containsExactly("offresAnormalementBasses");
    }

    private static Rao rejetee() {
        return new RaoFixture()
                .offre(PREMIER, ANORMALEMENT_BASSE, "Prix")
                .suspectee(PREMIER, NON_JUSTIFIEE)
                .rao();
    }

    private static List<Erreur> fautes(Rao rao, Echange... demandes) {
        return new GardesDesOffresBasses(
                        rao, List.of(demandes), Set.of(1), MAINTENANT, ZoneId.of("Europe/Paris"))
                .fautes();
    }

    private static Echange demande(Duration reste, Echange.Reponse reponse) {
        return new Echange(
                UUID.randomUUID(),
                "2026-0001",
                TypeDEchange.JUSTIFICATION_OAB,
                PREMIER,
                1,
                "Justifiez votre prix.",
                MAINTENANT.plus(reste),
                MAINTENANT.minus(Duration.ofDays(5)),
                "instructeur.longvic",
                reponse);
    }

    private static Echange.Reponse reponse() {
        return new Echange.Reponse(
                "Procédé plus économe.", MAINTENANT, MAINTENANT, "instructeur.longvic", List.of());
    }
}

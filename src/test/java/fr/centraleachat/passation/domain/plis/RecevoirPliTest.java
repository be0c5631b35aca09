package fr.centraleachat.passation.domain.plis;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import fr.centraleachat.common.AccesRefuse;
import fr.centraleachat.common.DonneesRefusees;
import fr.centraleachat.common.EtatIncompatible;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.time.ZoneOffset;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.springframework.security.test.context.support.WithMockUser;

/** Garde 13: what is received, and what is only kept. */
class RecevoirPliTest extends EssaiDePlis {

    @Test
    void givesARecepisseThatSaysAllThatTheLawAsks() {
        var recepisse = deposer(UN, "offre").recepisse();

        assertThat(recepisse.deposant()).isEqualTo(UN);
        assertThat(recepisse.acheteur()).isEqualTo("Longvic");
        assertThat(recepisse.objet()).isEqualTo("Entretien des espaces verts");
        assertThat(recepisse.lots()).containsExactly(1, 2);
        assertThat(recepisse.recuLe().toInstant()).isBefore(dlro);
        assertThat(recepisse.recuLe().getOffset()).isNotEqualTo(ZoneOffset.UTC);
        assertThat(recepisse.recevable()).isTrue();
        assertThat(recepisse.documents())
                .containsExactly(
                        new Recepisse.Document(
                                "offre.pdf",
                                5,
                                "71001bb829c996e738a90207b121950dd0670b728b96b4b3a7146d94848e87a4"));
    }

    @Test
    void keepsNoByteInClear() {
        deposer(UN, "notre prix est de 12 345 euros");

        var octets =
                transaction.execute(
                        etat ->
                                jdbc.sql("select octets from app.contenu_bloc where procedure = ?")
                                        .param(numero)
                                        .query(byte[].class)
                                        .single());
        assertThat(new String(octets, StandardCharsets.ISO_8859_1)).doesNotContain("prix");
        assertThat(octets.length).isGreaterThan("notre prix est de 12 345 euros".length());
    }

    @Test
    void takesAPliThatEndsAtTheDateLimiteAndMarksTheOneThatEndsAMicrosecondLater() {
        horlogeDEssai.regler(dlro.plus(Duration.ofHours(1)));

        var juste = recu(dlro);
        var tardif = recu(dlro.plus(1, ChronoUnit.MICROS));

        assertThat(juste.pli().recevable()).isTrue();
        assertThat(tardif.pli().etat()).isEqualTo(EtatDePli.HORS_DELAI);
        assertThat(tardif.recepisse().recevable()).isFalse();
        assertThat(tardif.recepisse().mention()).contains("conservé", "ne sera pas ouvert");
        assertThat(registre.plis(numero, 1)).hasSize(2);
    }

    @Test
    void refusesAnHourOfReceptionInTheFuture() {
        assertThatThrownBy(() -> recu(horloge.instant().plusSeconds(5)))
                .isInstanceOf(DonneesRefusees.class)
                .hasMessageContaining("dans l’avenir");
    }

    @Test
    void asksAnAgentWhyAPliIsRegisteredLate() {
        var depot = depot(UN, horloge.instant().minusSeconds(60), null, null, "offre");

        assertThatThrownBy(() -> recevoirPli.recevoir(depot))
                .isInstanceOf(DonneesRefusees.class)
                .hasMessageContaining("Écrivez pourquoi");
        assertThat(recu(horloge.instant().minusSeconds(60)).pli().source())
                .isEqualTo(SourceDeReception.AGENT);
    }

    @Test
    @WithMockUser("connecteur.metropole")
    void asksAConnecteurForTheProofOfTheHour() {
        var heure = horloge.instant().minusSeconds(60);
        var sansPreuve = depot(UN, heure, UUID.randomUUID(), "retard du réseau", "offre");
        assertThatThrownBy(() -> recevoirPli.recevoir(sansPreuve))
                .isInstanceOf(DonneesRefusees.class)
                .hasMessageContaining("preuve");

        var preuve = pieces.deposer(numero, "PREUVE", "accuse.xml", null, octets("<accuse/>")).id();
        var recu = recevoirPli.recevoir(depot(UN, heure, preuve, null, "offre")).pli();

        assertThat(recu.source()).isEqualTo(SourceDeReception.CONNECTEUR);
        assertThat(recu.recuLe()).isEqualTo(heure.truncatedTo(ChronoUnit.MICROS));
        assertThat(recu.enregistreLe()).isAfter(recu.recuLe());
    }

    @Test
    void tellsAllThatIsWrongAtOnce() {
        var depot =
                new DepotDePli(
                        numero,
                        1,
                        new Operateur("123", " "),
                        List.of(9),
                        null,
                        null,
                        null,
                        List.of());

        assertThatThrownBy(() -> recevoirPli.recevoir(depot))
                .isInstanceOfSatisfying(
                        DonneesRefusees.class,
                        refus ->
                                assertThat(refus.erreurs())
                                        .extracting("champ")
                                        .containsExactly(
                                                "operateur.siret",
                                                "operateur.nom",
                                                "lots",
                                                "fichiers"));
    }

    @Test
    void leavesNothingOfAPliWhoseSecondFileIsRefused() {
        var depot =
                new DepotDePli(
                        numero,
                        1,
                        UN,
                        List.of(),
                        null,
                        null,
                        null,
                        List.of(fichier("offre.pdf", "offre"), fichier("../../x", "offre")));

        assertThatThrownBy(() -> recevoirPli.recevoir(depot)).isInstanceOf(DonneesRefusees.class);
        assertThat(registre.plis(numero, 1)).isEmpty();
        assertThat(compter("select count(*) from app.contenu_bloc where procedure = ?")).isZero();
        assertThat(deposer(UN, "offre").pli().ordre()).isEqualTo(1);
    }

    @Test
    @WithMockUser("instructeur.longvic")
    void letsOnlyTheEquipeMarchesAndTheConnecteurRegister() {
        assertThatThrownBy(() -> deposer(UN, "offre")).isInstanceOf(AccesRefuse.class);
    }

    @Test
    void receivesNothingBeforeTheAvis() {
        numero = new ConsultationFixture(jdbc, transaction).avantLAvis();

        assertThatThrownBy(() -> deposer(UN, "offre"))
                .isInstanceOf(EtatIncompatible.class)
                .hasMessageContaining("n’est pas en consultation");
    }
}

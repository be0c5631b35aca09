package fr.centraleachat.passation.domain.publicite;

import static fr.centraleachat.passation.SupportDePublicite.BOAMP;
import static fr.centraleachat.passation.SupportDePublicite.JAL;
import static fr.centraleachat.passation.SupportDePublicite.PROFIL_ACHETEUR;
import static fr.centraleachat.passation.domain.montage.ExamenFixture.JOUR;
import static fr.centraleachat.passation.domain.montage.ExamenFixture.procedure;
import static org.assertj.core.api.Assertions.assertThat;

import fr.centraleachat.common.Erreur;
import fr.centraleachat.common.Formats;
import fr.centraleachat.delai.Calendrier;
import fr.centraleachat.passation.MontageFixture;
import fr.centraleachat.passation.SupportDePublicite;
import fr.centraleachat.passation.domain.ParametresDEssai;
import fr.centraleachat.passation.domain.ParametresDeReference;
import fr.centraleachat.passation.domain.TypeDeProcedure;
import fr.centraleachat.passation.domain.montage.Montage;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;

/** Garde 9 and the supports of R2131-12. */
class GardesDeLaConsultationTest {

    private final ParametresDeReference parametres = new ParametresDeReference();
    private final Clock horloge =
            Clock.fixed(JOUR.atTime(9, 0).atZone(Calendrier.ZONE).toInstant(), Calendrier.ZONE);
    private final GardeDeLaDlro garde =
            new GardeDeLaDlro(parametres, horloge, new Formats(horloge));

    @Test
    void garde9SetsNoMinimumForAMapaAndWarnsUnderTheUsualLength() {
        assertThat(garde.minimum(TypeDeProcedure.MAPA, publicite(null), false, JOUR)).isEmpty();
        assertThat(garde.alerte(TypeDeProcedure.MAPA, midi(JOUR.plusDays(19)), JOUR)).isPresent();
        assertThat(garde.alerte(TypeDeProcedure.MAPA, midi(JOUR.plusDays(20)), JOUR)).isEmpty();
    }

    @Test
    void garde9RefusesADateLimiteInThePastOrOnTheDayOfTheSending() {
        assertThat(fautes(midi(JOUR.minusDays(1)), JOUR, Optional.empty()))
                .containsExactly("R2151-1");
        assertThat(fautes(midi(JOUR.plusDays(3)), JOUR.plusDays(3), Optional.empty()))
                .containsExactly("R2151-1");
        assertThat(fautes(midi(JOUR.plusDays(4)), JOUR.plusDays(3), Optional.empty())).isEmpty();
    }

    @Test
    void garde9RefusesAnAppelDOffresUnderItsLegalMinimum() {
        var minimum = garde.minimum(TypeDeProcedure.AOO, publicite(null), false, JOUR);
        assertThat(minimum).map(GardeDeLaDlro.Minimum::jours).contains(30);
        assertThat(fautes(midi(JOUR.plusDays(30)), JOUR, minimum)).containsExactly("R2161-3");
        assertThat(fautes(midi(JOUR.plusDays(31)), JOUR, minimum)).isEmpty();
    }

    @Test
    void garde9ShortensForAnUrgencyAndLengthensOutsideTheProfil() {
        assertThat(garde.minimum(TypeDeProcedure.AOO, publicite("Crue"), true, JOUR))
                .map(GardeDeLaDlro.Minimum::jours)
                .contains(15);
        assertThat(garde.minimum(TypeDeProcedure.AOO, publicite(null), true, JOUR))
                .map(GardeDeLaDlro.Minimum::jours)
                .contains(35);
    }

    @Test
    void garde9TellsHowTheDelaiMightBeShorter() {
        var minimum = garde.minimum(TypeDeProcedure.AOO, publicite(null), false, JOUR);
        var erreurs = new ArrayList<Erreur>();
        garde.examiner(midi(JOUR.plusDays(16)), JOUR, minimum, erreurs);
        assertThat(erreurs)
                .singleElement()
                .satisfies(e -> assertThat(e.message()).contains("motivez l’urgence par écrit"));
        var urgent = garde.minimum(TypeDeProcedure.AOO, publicite("Crue"), false, JOUR);
        assertThat(fautes(midi(JOUR.plusDays(16)), JOUR, urgent)).isEmpty();
    }

    @Test
    void garde9AdmitsAPreinformationNeitherTooRecentNorTooOld() {
        assertThat(preinformation(JOUR.minusDays(35))).isEmpty();
        assertThat(preinformation(JOUR.minusMonths(12))).isEmpty();
        assertThat(preinformation(JOUR.minusDays(34))).containsExactly("R2161-3");
        assertThat(preinformation(JOUR.minusMonths(12).minusDays(1))).containsExactly("R2161-3");
    }

    @Test
    void garde9CountsFifteenDaysAfterAPreinformation() {
        var publicite = preinformee(JOUR.minusDays(60));
        assertThat(garde.minimum(TypeDeProcedure.AOO, publicite, false, JOUR))
                .map(GardeDeLaDlro.Minimum::jours)
                .contains(15);
        assertThat(garde.minimum(TypeDeProcedure.AOO, publicite, true, JOUR))
                .map(GardeDeLaDlro.Minimum::jours)
                .contains(20);
    }

    private static List<String> preinformation(LocalDate envoyeLe) {
        var erreurs = new ArrayList<Erreur>();
        new GardeDeLaPreinformation(
                        new ParametresDEssai(
                                "PREINFORMATION_MIN_JOURS", 35, "PREINFORMATION_MAX_MOIS", 12))
                .examiner(preinformee(envoyeLe), JOUR, erreurs);
        return erreurs.stream().map(Erreur::regle).toList();
    }

    private static Publicite preinformee(LocalDate envoyeLe) {
        return new Publicite(
                Publicite.Decision.PUBLIER,
                null,
                List.of(),
                List.of(),
                JOUR,
                null,
                null,
                List.of(new Publicite.Preinformation("26-1", envoyeLe)));
    }

    @Test
    void asksAnAppelDOffresForTheBoampAndTheJoue() {
        var erreurs = new ArrayList<Erreur>();
        var aoo = procedure();
        aoo.monter(enAppelDOffres(), aoo.valeurDuBesoinHt());
        new SupportsExiges(parametres).examiner(aoo, List.of(PROFIL_ACHETEUR), JOUR, erreurs);
        assertThat(erreurs).extracting(Erreur::regle).containsExactly("R2131-16", "R2131-16");
    }

    private static Montage enAppelDOffres() {
        return MontageFixture.nettoyage().avec("procedure", "\"AOO\"").en(Montage.class);
    }

    @Test
    void asksForTheBoampOrAJalFromItsThreshold() {
        assertThat(supports("89999.99", PROFIL_ACHETEUR)).isEmpty();
        assertThat(supports("90000.00", PROFIL_ACHETEUR)).containsExactly("R2131-12");
        assertThat(supports("90000.00", PROFIL_ACHETEUR, BOAMP)).isEmpty();
        assertThat(supports("90000.00", PROFIL_ACHETEUR, JAL)).isEmpty();
    }

    @Test
    void asksForTheProfilDAcheteurFromItsThreshold() {
        assertThat(supports("59999.99", JAL)).isEmpty();
        assertThat(supports("60000.00", JAL)).containsExactly("R2132-2");
    }

    @Test
    void refusesASupportTwice() {
        assertThat(supports("50000.00", JAL, JAL)).hasSize(1);
    }

    private List<String> supports(String valeur, SupportDePublicite... choisis) {
        var erreurs = new ArrayList<Erreur>();
        new SupportsExiges(parametres)
                .examiner(procedure("168000.00", valeur), List.of(choisis), JOUR, erreurs);
        return erreurs.stream().map(Erreur::regle).toList();
    }

    private List<String> fautes(
            Instant dlro, LocalDate envoi, Optional<GardeDeLaDlro.Minimum> minimum) {
        var erreurs = new ArrayList<Erreur>();
        garde.examiner(dlro, envoi, minimum, erreurs);
        return erreurs.stream().map(Erreur::regle).toList();
    }

    private static Instant midi(LocalDate jour) {
        return jour.atTime(12, 0).atZone(Calendrier.ZONE).toInstant();
    }

    private static Publicite publicite(String urgence) {
        return new Publicite(
                Publicite.Decision.PUBLIER, null, List.of(), List.of(), JOUR, null, urgence, null);
    }
}

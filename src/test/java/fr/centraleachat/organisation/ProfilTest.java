package fr.centraleachat.organisation;

import static org.assertj.core.api.Assertions.assertThat;

import fr.centraleachat.common.Periode;
import fr.centraleachat.common.Portee;
import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

class ProfilTest {

    private static final Periode OUVERTE = Periode.depuis(LocalDate.of(2021, 1, 1));

    @ParameterizedTest
    @EnumSource(
            names = {"EQUIPE_ACHATS", "EQUIPE_MARCHES", "PILOTE", "CONNECTEUR", "ADMINISTRATEUR"})
    void seesEverythingWithAFonctionHeldForTheMetropole(Fonction fonction) {
        assertThat(profil(tenue(fonction, Adherent.METROPOLE)).portee()).isEqualTo(Portee.TOUT);
    }

    @ParameterizedTest
    @EnumSource
    void seesItsOwnAdherentWithAnyFonctionHeldElsewhere(Fonction fonction) {
        assertThat(profil(tenue(fonction, "AHUY")).portee())
                .isEqualTo(Portee.limiteeA(Set.of("AHUY")));
    }

    @Test
    void seesTheMetropoleOnlyWithItsServiceInstructeur() {
        assertThat(profil(tenue(Fonction.SERVICE_INSTRUCTEUR, Adherent.METROPOLE)).portee())
                .isEqualTo(Portee.limiteeA(Set.of(Adherent.METROPOLE)));
    }

    @Test
    void seesNothingWithoutHabilitation() {
        assertThat(profil().portee()).isEqualTo(Portee.RIEN);
    }

    @Test
    void servesEveryAdherentWithAMutualisedFonction() {
        var marches = profil(tenue(Fonction.EQUIPE_MARCHES, Adherent.METROPOLE));
        assertThat(marches.tient(Fonction.EQUIPE_MARCHES, "LONGVIC")).isTrue();
        var dsf = profil(tenue(Fonction.DSF, Adherent.METROPOLE));
        assertThat(dsf.tient(Fonction.DSF, "LONGVIC")).isFalse();
    }

    @Test
    void holdsEveryServiceWhenNoneNarrowsTheHabilitation() {
        var tous = profil(tenue(Fonction.SERVICE_INSTRUCTEUR, "LONGVIC"));
        assertThat(tous.tient(Fonction.SERVICE_INSTRUCTEUR, "LONGVIC", "TECHNIQUES")).isTrue();
        var un =
                profil(
                        new Habilitation(
                                "moi",
                                Fonction.SERVICE_INSTRUCTEUR,
                                "LONGVIC",
                                "TECHNIQUES",
                                OUVERTE));
        assertThat(un.tient(Fonction.SERVICE_INSTRUCTEUR, "LONGVIC", "GENERAL")).isFalse();
        assertThat(un.tient(Fonction.SERVICE_INSTRUCTEUR, "LONGVIC", null)).isTrue();
    }

    @Test
    void namesTheAbsentAgentOnlyWhenItActsForThem() {
        var suppleant =
                profil(
                        tenue(Fonction.DSF, "LONGVIC"),
                        new Habilitation("absent", Fonction.DGS, "LONGVIC", null, OUVERTE));
        assertThat(suppleant.suppleeDe(Fonction.DSF, "LONGVIC")).isEmpty();
        assertThat(suppleant.suppleeDe(Fonction.DGS, "LONGVIC")).contains("absent");
    }

    private static Habilitation tenue(Fonction fonction, String adherent) {
        return new Habilitation("moi", fonction, adherent, null, OUVERTE);
    }

    private static Profil profil(Habilitation... habilitations) {
        return new Profil("moi", "Moi", List.of(habilitations));
    }
}

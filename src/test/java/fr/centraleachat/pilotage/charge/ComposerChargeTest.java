package fr.centraleachat.pilotage.charge;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import fr.centraleachat.EssaiSpring;
import fr.centraleachat.common.Periode;
import fr.centraleachat.organisation.Fonction;
import java.time.Clock;
import java.time.LocalDate;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.transaction.annotation.Transactional;

@EssaiSpring
@Transactional
class ComposerChargeTest {

    @Autowired ComposerCharge charges;
    @Autowired JdbcClient base;
    @Autowired Clock horloge;

    private LocalDate jour;
    private ChargeDEssai essai;

    @BeforeEach
    void peupler() {
        jour = LocalDate.now(horloge);
        essai = new ChargeDEssai(base, jour).peupler();
        essai.tache("SERVICE_INSTRUCTEUR", -3, ChargeDEssai.INSTRUCTEUR);
        essai.tache("SERVICE_INSTRUCTEUR", 0, null);
        essai.tache("EQUIPE_MARCHES", -1, "marches.metropole");
        essai.tache("EQUIPE_MARCHES", 5, null);
        essai.tache("EQUIPE_MARCHES", 6, null);
        essai.tache("ELU_REFERENT", 9, null);
        essai.achever(essai.tache("EQUIPE_MARCHES", -9, null));
    }

    @Test
    void countsWhatIsOpenLateAndFree() {
        var charge = composer(null);

        assertThat(charge.total()).isEqualTo(new Compte(6, 2, 4));
        assertThat(charge.fonctions())
                .extracting(LigneDeCharge::code, LigneDeCharge::compte)
                .containsExactly(
                        tuple("EQUIPE_MARCHES", new Compte(3, 1, 2)),
                        tuple("SERVICE_INSTRUCTEUR", new Compte(2, 1, 1)),
                        tuple("ELU_REFERENT", new Compte(1, 0, 1)));
    }

    /** Of three, one is late: a third of the longest bar, then the two others. */
    @Test
    void drawsEachBarInProportionToTheLongest() {
        var lignes = composer(null).fonctions();

        assertThat(lignes.get(0).barre()).isEqualTo(new Barre("33.33%", "33.33%", "66.67%"));
        assertThat(lignes.get(1).barre()).isEqualTo(new Barre("33.33%", "33.33%", "33.33%"));
    }

    @Test
    void narrowsToAFonction() {
        var charge = composer(Fonction.EQUIPE_MARCHES);

        assertThat(charge.total()).isEqualTo(new Compte(3, 1, 2));
        assertThat(charge.agents())
                .singleElement()
                .satisfies(
                        ligne -> {
                            assertThat(ligne.code()).isEqualTo("marches.metropole");
                            assertThat(ligne.compte()).isEqualTo(new Compte(1, 1, 0));
                        });
    }

    @Test
    void saysWhoIsAwayAndWhoStandsIn() {
        essai.absent(ChargeDEssai.INSTRUCTEUR, ChargeDEssai.DGS, 5);

        assertThat(composer(null).absences())
                .filteredOn(a -> a.agent().equals(ChargeDEssai.INSTRUCTEUR))
                .containsExactly(
                        new LigneDAbsence(
                                ChargeDEssai.INSTRUCTEUR,
                                "Service instructeur, Val de Charge",
                                jour,
                                jour.plusDays(4),
                                true,
                                "Direction générale, Val de Charge",
                                1));
    }

    @Test
    void saysWhichFonctionNobodyHoldsAndWhoActsForIt() {
        assertThat(composer(null).relais())
                .extracting(LigneDeRelais::fonction, LigneDeRelais::relais, LigneDeRelais::ouvertes)
                .containsExactly(tuple(Fonction.ELU_REFERENT, null, 1));

        base.sql("insert into app.relais (fonction, adherent, agent) values (?, ?, ?)")
                .params("ELU_REFERENT", ChargeDEssai.ADHERENT, ChargeDEssai.DGS)
                .update();

        assertThat(composer(null).relais())
                .extracting(LigneDeRelais::relais)
                .containsExactly("Direction générale, Val de Charge");
    }

    private Charge composer(Fonction fonction) {
        return charges.composer(
                new FiltreDeCharge(fonction, ChargeDEssai.ADHERENT),
                new Periode(jour, jour.plusWeeks(4)));
    }
}

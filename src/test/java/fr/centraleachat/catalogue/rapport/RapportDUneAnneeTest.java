package fr.centraleachat.catalogue.rapport;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import fr.centraleachat.catalogue.rapport.Montants.Montant;
import fr.centraleachat.common.DonneesRefusees;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;

class RapportDUneAnneeTest {

    private static final LocalDate NOVEMBRE = LocalDate.of(2026, 11, 30);

    @Test
    void stopsTodayWhileTheYearLasts() {
        assertThat(Exercice.de(null, NOVEMBRE).arrete()).isEqualTo(NOVEMBRE);
        assertThat(Exercice.de(2026, NOVEMBRE).estEntier()).isFalse();
        assertThat(Exercice.de(2025, NOVEMBRE).arrete()).isEqualTo("2025-12-31");
        assertThat(Exercice.de(2026, NOVEMBRE).precedent().estEntier()).isTrue();
    }

    @Test
    void refusesAYearToCome() {
        assertThatThrownBy(() -> Exercice.de(2027, NOVEMBRE)).isInstanceOf(DonneesRefusees.class);
        assertThatThrownBy(() -> Exercice.de(-1, NOVEMBRE)).isInstanceOf(DonneesRefusees.class);
    }

    @Test
    void saysWhatCouldNotBeCounted() {
        var reunions = ligne(Indicateur.CA_REUNIONS_TENUES, null);
        var part = ligne(Indicateur.CP_PART_CONTRATS, null);

        assertThat(reunions.enClair()).isEqualTo("non calculé : à saisir avec sa source");
        assertThat(part.enClair()).isEqualTo("non calculé : aucun marché notifié dans l’année");
        assertThat(ligne(Indicateur.CP_PART_CONTRATS, "20.6").enClair()).isEqualTo("20,6\u00a0%");
        assertThat(ligne(Indicateur.CA_SEGMENTS, "10").enClair()).isEqualTo("10");
    }

    @Test
    void drawsEachAmountBesideTheLargest() {
        var montants = Montants.de(List.of(montant("75"), montant("25"), montant("-5")));

        assertThat(montants.total()).isEqualByComparingTo("95");
        assertThat(montants.lignes())
                .extracting(montants::largeur)
                .containsExactly("100.00%", "33.33%", "0.00%");
        assertThat(montants.part(montant("25"))).isEqualByComparingTo("26.3");
    }

    @Test
    void givesNoPartOfNothing() {
        var rien = Montants.de(List.of(montant("0")));

        assertThat(rien.part(montant("0"))).isNull();
        assertThat(rien.largeur(montant("0"))).isEqualTo("0.00%");
    }

    private static LigneDeRapport ligne(Indicateur indicateur, String valeur) {
        var nombre = valeur == null ? null : new BigDecimal(valeur);
        return new LigneDeRapport(indicateur, nombre, null, null, List.of());
    }

    private static Montant montant(String euros) {
        return new Montant("X", "X", new BigDecimal(euros), 1);
    }
}

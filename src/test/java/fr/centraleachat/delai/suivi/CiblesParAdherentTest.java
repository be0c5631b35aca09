package fr.centraleachat.delai.suivi;

import static org.assertj.core.api.Assertions.assertThat;

import fr.centraleachat.EssaiSpring;
import java.time.LocalDate;
import java.util.Map;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.transaction.annotation.Transactional;

/** Which row wins, and what no row can take away. */
@EssaiSpring
@Transactional
class CiblesParAdherentTest {

    private static final LocalDate JOUR = LocalDate.parse("2040-06-01");

    @Autowired CibleRepository cibles;
    @Autowired JdbcClient jdbc;

    @Test
    void theMostSpecificWins() {
        assertThat(jours("MAPA", "TALANT")).containsEntry("DECISION", 7);
        ajouter("DECISION", null, null, 9);
        assertThat(jours("MAPA", "TALANT")).containsEntry("DECISION", 7);
        ajouter("DECISION", null, "TALANT", 11);
        assertThat(jours("MAPA", "TALANT")).containsEntry("DECISION", 11);
        ajouter("DECISION", "AOO", "TALANT", 13);
        assertThat(jours("MAPA", "TALANT")).containsEntry("DECISION", 11);
        assertThat(jours("AOO", "TALANT")).containsEntry("DECISION", 13);
        assertThat(jours("AOO", "LONGVIC")).containsEntry("DECISION", 7);
        assertThat(jours("AOO", null)).containsEntry("DECISION", 7);
    }

    /** What is agreed with an adhérent does not shorten what the law gives. */
    @Test
    void theLegalMinimumStays() {
        ajouter("CONSULTATION", null, "TALANT", 20);
        var consultation =
                cibles.enVigueur("AOO", "TALANT", JOUR).stream()
                        .filter(c -> c.phase().equals("CONSULTATION"))
                        .findFirst()
                        .orElseThrow();
        assertThat(consultation.jours()).isEqualTo(20);
        assertThat(consultation.parametreMinimum()).isEqualTo("DELAI_MIN_AOO_ELECTRONIQUE");
    }

    /** A phase that only one adhérent has a target for is not one that every procédure has. */
    @Test
    void anAdherentAloneDoesNotMakeAPhaseTargeted() {
        jdbc.sql(
                        """
                        insert into app.phase (code, ordre, libelle, libelle_court, acteur, activites)
                        values ('SIESTE_2', 99, 'Sieste', 'Sieste', 'DCPM', '')""")
                .update();
        ajouter("SIESTE_2", null, "TALANT", 3);
        assertThat(cibles.phasesCiblees(JOUR)).contains("DECISION").doesNotContain("SIESTE_2");
        ajouter("SIESTE_2", null, null, 3);
        assertThat(cibles.phasesCiblees(JOUR)).contains("SIESTE_2");
    }

    private Map<String, Integer> jours(String procedure, String adherent) {
        return cibles.enVigueur(procedure, adherent, JOUR).stream()
                .collect(Collectors.toMap(CibleEnVigueur::phase, CibleEnVigueur::jours));
    }

    private void ajouter(String phase, String procedure, String adherent, int jours) {
        jdbc.sql(
                        """
                        insert into app.cible_de_phase (phase, procedure, adherent, debut, jours)
                        values (?, ?, ?, '2040-01-01', ?)""")
                .params(java.util.Arrays.asList(phase, procedure, adherent, jours))
                .update();
    }
}

package fr.centraleachat.courriel.redaction;

import static org.assertj.core.api.Assertions.assertThat;

import fr.centraleachat.EssaiSpring;
import fr.centraleachat.catalogue.AlerteDeMarcheLevee;
import fr.centraleachat.courriel.domain.EcrireCourriel;
import fr.centraleachat.organisation.Organisation;
import java.time.Clock;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.transaction.annotation.Transactional;

/** Heard twice, an alert of a marché is one courriel to each agent concerned. */
@EssaiSpring
@Transactional
class PrevenirDesMarchesTest {

    @Autowired Organisation organisation;
    @Autowired EcrireCourriel ecrire;
    @Autowired TexteDAlerteDeMarche texte;
    @Autowired JdbcClient jdbc;
    @Autowired Clock horloge;

    @Test
    void writesOnceToTheEquipeAchatsAndToTheAdherentConcerned() {
        var prevenir = new PrevenirDesMarches(organisation, ecrire, texte, horloge);
        var levee =
                new AlerteDeMarcheLevee(
                        987_654_321L,
                        "MAIL-1",
                        "Papier",
                        "90 % du quota de la période 1 sont engagés : il reste 10,00 € HT.",
                        null,
                        null,
                        Set.of("LONGVIC"),
                        horloge.instant());

        prevenir.apres(levee);
        prevenir.apres(levee);

        assertThat(cles())
                .contains(
                        "ALERTE_DE_MARCHE/987654321/achats.metropole",
                        "ALERTE_DE_MARCHE/987654321/instructeur.longvic")
                .doesNotHaveDuplicates()
                .noneMatch(cle -> cle.endsWith("instructeur.talant"));
    }

    private List<String> cles() {
        return jdbc.sql(
                        "select cle from app.courriel where cle like 'ALERTE_DE_MARCHE/987654321/%'")
                .query(String.class)
                .list();
    }
}

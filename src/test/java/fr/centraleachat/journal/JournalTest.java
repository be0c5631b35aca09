package fr.centraleachat.journal;

import static fr.centraleachat.tache.essai.Essais.COMPLET;
import static fr.centraleachat.tache.essai.Essais.envoyer;
import static fr.centraleachat.tache.essai.Essais.poser;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.status;

import fr.centraleachat.EssaiSpring;
import fr.centraleachat.tache.essai.Essais;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.test.web.servlet.MockMvc;
import org.springframework.transaction.support.TransactionTemplate;

/** What is written, when, and that it stays. */
@EssaiSpring
class JournalTest {

    private static final String SI = "instructeur.longvic";

    @Autowired MockMvc mvc;
    @Autowired Essais essais;
    @Autowired JdbcClient jdbc;
    @Autowired TransactionTemplate transaction;

    private String numero;
    private String tache;

    @BeforeEach
    void demarrer() {
        numero = essais.demarrer(null);
        tache = "/api/taches/" + essais.tache(numero);
    }

    @Test
    void tellsWhoTookCommentedAndCompletedATask() throws Exception {
        poser(mvc, tache + "/prise", SI).andExpect(status().isOk());
        var avis = "{\"sens\": \"RESERVE\", \"texte\": \"Trop cher.\"}";
        envoyer(mvc, tache + "/avis", "dsf.longvic", avis).andExpect(status().isCreated());
        var motif = ", \"motifSansAvis\": \"La saison presse.\"";
        envoyer(mvc, tache + "/achevement", SI, COMPLET.formatted(motif))
                .andExpect(status().isOk());

        assertThat(lignes("acte in ('TACHE', 'MOUVEMENT', 'AVIS')"))
                .containsExactly(
                        SI + " : « Établir l’essai » : tâche prise",
                        "dsf.longvic : « Établir l’essai » : avis réservé, Direction des services financiers"
                                + " (Trop cher.)",
                        SI + " : « Établir l’essai » : tâche achevée (La saison presse.)");
    }

    @Test
    void saysNothingOfAnActThatWasRefused() throws Exception {
        var avant = lignes("true");
        envoyer(mvc, tache + "/achevement", SI, "{}").andExpect(status().isUnprocessableEntity());
        assertThat(lignes("true")).isEqualTo(avant);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "update app.journal set agent = 'autre'",
                "delete from app.journal",
                "truncate app.journal"
            })
    void keepsForGoodWhatIsWritten(String ordre) {
        assertThatThrownBy(() -> transaction.executeWithoutResult(t -> jdbc.sql(ordre).update()))
                .rootCause()
                .hasMessageContaining("permission denied for table journal");
    }

    private List<String> lignes(String condition) {
        return transaction.execute(
                t ->
                        jdbc.sql(
                                        """
                                        select agent || ' : ' || texte || coalesce(' (' || motif || ')', '')
                                        from app.journal where procedure = ? and %s order by id"""
                                                .formatted(condition))
                                .param(numero)
                                .query(String.class)
                                .list());
    }
}

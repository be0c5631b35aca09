package fr.centraleachat.catalogue.decp;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ObjectNode;
import fr.centraleachat.common.DonneesRefusees;
import fr.centraleachat.common.Erreur;
import java.io.IOException;
import java.util.function.Consumer;
import org.assertj.core.api.InstanceOfAssertFactories;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class ControleDecpTest {

    private static final String MARCHE =
            """
            {"id": "2026M01", "acheteur": {"id": "24210041000123"}, "nature": "Marché",
             "objet": "Mobilier scolaire", "codeCPV": "39160000-1", "dureeMois": 12,
             "dateNotification": "2026-02-28", "montant": 90000.5,
             "titulaires": [{"titulaire": {"typeIdentifiant": "SIRET", "id": "21210231300013"}}]}""";

    @Test
    void cleansTheObjetOfTheTagsOfAWebPage() throws IOException {
        var marche = controler(m -> m.put("objet", "Mobilier<br />scolaire<br/> et  crèches"));

        assertThat(marche.objet()).isEqualTo("Mobilier scolaire et crèches");
    }

    @Test
    void readsADateThatCarriesAZone() throws IOException {
        var marche = controler(m -> m.put("dateNotification", "2018-10-03+02:00"));

        assertThat(marche.dateNotification()).isEqualTo("2018-10-03");
    }

    @ParameterizedTest
    @CsvSource({
        "objet, '', objet",
        "codeCPV, 39A, codeCPV",
        "dateNotification, 2026-02-29, dateNotification",
        "id, 12345678901234567, id",
    })
    void namesTheFieldAtFault(String champ, String valeur, String attendu) {
        assertThatThrownBy(() -> controler(m -> m.put(champ, valeur)))
                .asInstanceOf(InstanceOfAssertFactories.type(DonneesRefusees.class))
                .extracting(DonneesRefusees::erreurs, InstanceOfAssertFactories.list(Erreur.class))
                .extracting(Erreur::champ)
                .containsExactly(attendu);
    }

    @Test
    void saysEveryFaultAtOnce() {
        assertThatThrownBy(
                        () ->
                                controler(
                                        m -> {
                                            m.put("montant", 0).put("dureeMois", -3);
                                            m.putArray("titulaires");
                                            m.putObject("acheteur").put("id", "24210041000124");
                                        }))
                .asInstanceOf(InstanceOfAssertFactories.type(DonneesRefusees.class))
                .extracting(DonneesRefusees::erreurs, InstanceOfAssertFactories.list(Erreur.class))
                .extracting(Erreur::champ)
                .containsExactlyInAnyOrder("montant", "dureeMois", "titulaires", "acheteur.id");
    }

    private static MarcheDecp controler(Consumer<ObjectNode> change) throws IOException {
        var marche = (ObjectNode) new ObjectMapper().readTree(MARCHE);
        change.accept(marche);
        return ControleDecp.controler(marche);
    }
}

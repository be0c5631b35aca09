package fr.centraleachat.passation.domain.montage;

import static fr.centraleachat.passation.MontageFixture.nettoyage;
import static fr.centraleachat.passation.domain.montage.ExamenFixture.examen;
import static fr.centraleachat.passation.domain.montage.ExamenFixture.fautes;
import static org.assertj.core.api.Assertions.assertThat;

import fr.centraleachat.common.Erreur;
import org.junit.jupiter.api.Test;

class GardeDesNotationsTest {

    @Test
    void aNotationThatCannotBeAppliedIsRefused() {
        var garde = new GardeDesNotations();
        assertThat(fautes(garde, examen(nettoyage()))).isEmpty();
        var criteres =
                """
                [{"libelle":"Prix","type":"PRIX","poids":40,"formule":"LINEAIRE","decimales":9},
                 {"libelle":"Technique","type":"TECHNIQUE","poids":45,"formule":"QUADRATIQUE"},
                 {"libelle":"Environnement","type":"ENVIRONNEMENTAL","poids":15}]""";
        var bareme = "[{\"critere\":\"Prix\",\"libelle\":\"Bien\",\"part\":120}]";
        var montage = nettoyage().avec("criteres", criteres).avec("bareme", bareme);
        assertThat(fautes(garde, examen(montage)))
                .extracting(Erreur::champ)
                .containsExactly(
                        "criteres[0].decimales",
                        "criteres[0].coefficient",
                        "criteres[1].formule",
                        "criteres[2].methodeNotation",
                        "bareme[0].critere",
                        "bareme[0].part");
    }
}

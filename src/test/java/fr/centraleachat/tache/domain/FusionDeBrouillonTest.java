package fr.centraleachat.tache.domain;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.List;
import org.junit.jupiter.api.Test;

/** What is filled elsewhere comes into a draft; what was typed in it and is not known stays. */
class FusionDeBrouillonTest {

    private final FusionDeBrouillon fusion = new FusionDeBrouillon(List.of("lot", "operateur"));

    @Test
    void fillsTheRowsThatItDesignatesAndEmptiesNothing() throws Exception {
        var brouillon =
                lire(
                        """
                        {"conclusion":"PROPOSER","offres":[
                          {"lot":1,"operateur":"A","motif":"tapé","montantHt":"12"},
                          {"lot":"2","operateur":"A","montantHt":"7"}]}""");
        var remplis =
                (ObjectNode)
                        lire(
                                """
                                {"offres":[{"lot":1,"operateur":"A","motif":null,"montantHt":50}],
                                 "notes":[{"lot":1,"operateur":"A","note":3}]}""");
        assertThat(fusion.fusionner(brouillon, remplis))
                .isEqualTo(
                        lire(
                                """
                                {"conclusion":"PROPOSER","offres":[
                                  {"lot":1,"operateur":"A","motif":"tapé","montantHt":50},
                                  {"lot":"2","operateur":"A","montantHt":"7"}]}"""));
    }

    private static JsonNode lire(String texte) throws Exception {
        return new ObjectMapper().readTree(texte);
    }
}

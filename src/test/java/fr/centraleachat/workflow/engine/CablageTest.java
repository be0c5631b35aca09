package fr.centraleachat.workflow.engine;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import fr.centraleachat.workflow.ControleDuCablage;
import fr.centraleachat.workflow.EtapeDuModele;
import fr.centraleachat.workflow.Moteur;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import org.camunda.bpm.engine.RepositoryService;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.core.io.ClassPathResource;

/** Breaks the model of the tests in each way, and deploys it as a second version. */
@EssaiDuMoteur
class CablageTest {

    @Autowired Moteur moteur;
    @Autowired ModelesDeployes modeles;
    @Autowired RepositoryService depot;
    @Autowired ControleDesDelegues delegues;
    @Autowired ControleDesEtapes etapes;

    @Test
    void acceptsAModelThatFitsTheCode() {
        assertThatCode(verification()::start).doesNotThrowAnyException();
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "name=\"Signer\" | name=\"\" | Task_Signer : n’a pas de libellé",
                "camunda:formKey=\"essai/signer\" | | Task_Signer : n’a pas de formulaire",
                "name=\"raci\" value=\"ESS-6\" | name=\"x\" value=\"y\" | Task_Signer : n’a pas de code",
                "name=\"lettre\" value=\"R\" | name=\"lettre\" value=\"C\" | a la lettre « C »",
                "name=\"phase\" value=\"SIGNATURE\" | name=\"x\" value=\"y\" | dans aucune phase",
                "${publierEssaiDelegate} | ${absentDelegate} | « absentDelegate » n’existe pas",
                "${publierEssaiDelegate} | ${parcours} | n’est pas d’un paquet process",
                "${publierEssaiDelegate} | ${publierEssaiDelegate.x()} | et rien d’autre",
                "P3653D | P30D | doit être gardé dix ans",
                "camunda:delegateExpression= | camunda:expression= | camunda:expression n’est pas admis"
            })
    void refusesAModelThatDoesNot(String juste, String faux, String faute) {
        assertThat(fautes(juste, faux == null ? "" : faux))
                .singleElement()
                .asString()
                .contains("EssaiDuMoteur v2", faute);
    }

    @Test
    void seesTheFaultOfAnOldVersion() {
        var ancienne = deployer("publierEssaiDelegate", "absentDelegate");
        var derniere = deployer("Essai du moteur", "Essai corrigé");
        try {
            assertThat(verification().fautes()).singleElement().asString().contains("v2");
        } finally {
            depot.deleteDeployment(derniere, true);
            depot.deleteDeployment(ancienne, true);
        }
    }

    @Test
    void refusesTheStartWithTheFaultsOfEveryModule() {
        ControleDuCablage raci = e -> List.of("raci : " + codes(e));
        ControleDuCablage delai = e -> List.of("délai : INSTRUCTION");
        var refus = verification(raci, delai);

        assertThatThrownBy(refus::start)
                .isInstanceOf(CablageDefectueux.class)
                .hasMessageContainingAll("raci : [ESS-2, ESS-4, ESS-6]", "délai : INSTRUCTION");
    }

    private List<String> fautes(String juste, String faux) {
        var deploiement = deployer(juste, faux);
        try {
            return verification().fautes();
        } finally {
            depot.deleteDeployment(deploiement, true);
        }
    }

    private VerificationDuCablage verification(ControleDuCablage... autres) {
        var controles = new ArrayList<ControleDuCablage>(List.of(autres));
        controles.add(etapes);
        return new VerificationDuCablage(moteur, modeles, depot, delegues, controles);
    }

    private String deployer(String juste, String faux) {
        var bpmn = modele();
        assertThat(bpmn).contains(juste);
        return depot.createDeployment()
                .addString("EssaiDuMoteur.bpmn", bpmn.replace(juste, faux))
                .deploy()
                .getId();
    }

    private static String modele() {
        try {
            return new ClassPathResource("bpmn-essai/EssaiDuMoteur.bpmn")
                    .getContentAsString(StandardCharsets.UTF_8);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static List<String> codes(List<EtapeDuModele> etapes) {
        return etapes.stream().map(EtapeDuModele::activite).distinct().toList();
    }
}

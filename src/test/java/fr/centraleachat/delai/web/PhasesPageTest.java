package fr.centraleachat.delai.web;

import static org.assertj.core.api.Assertions.assertThat;

import fr.centraleachat.EssaiSpring;
import fr.centraleachat.HorlogeDEssai;
import fr.centraleachat.delai.Delais;
import fr.centraleachat.delai.DossierSuivi;
import fr.centraleachat.delai.SuiviDePhase;
import fr.centraleachat.workflow.PhaseFermee;
import fr.centraleachat.workflow.PhaseOuverte;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.transaction.annotation.Transactional;
import org.thymeleaf.ITemplateEngine;
import org.thymeleaf.context.Context;
import org.thymeleaf.spring6.expression.ThymeleafEvaluationContext;

@EssaiSpring
@Transactional
class PhasesPageTest {

    private static final String NUMERO = "PAGE-DELAIS-1";
    private static final Instant LUNDI = Instant.parse("2026-11-02T09:00:00Z");

    @Autowired Delais delais;
    @Autowired ApplicationEventPublisher moteur;
    @Autowired HorlogeDEssai horloge;
    @Autowired ITemplateEngine gabarits;
    @Autowired org.springframework.context.ApplicationContext contexte;

    @BeforeEach
    void suivreUneProcedureEnRetard() {
        horloge.regler(LUNDI);
        delais.suivre(
                new DossierSuivi(
                        NUMERO, "AOO", "LONGVIC", "FOURNITURES", LocalDate.parse("2026-11-02")));
        moteur.publishEvent(new PhaseOuverte(NUMERO, "RECEPTION_PREINSTRUCTION", "P1", "", LUNDI));
        moteur.publishEvent(
                new PhaseFermee(
                        NUMERO,
                        "RECEPTION_PREINSTRUCTION",
                        "P1",
                        "",
                        LUNDI.plus(Duration.ofDays(9))));
        moteur.publishEvent(
                new PhaseOuverte(
                        NUMERO, "MONTAGE_CONCERTE", "P2", "", LUNDI.plus(Duration.ofDays(9))));
        horloge.avancer(Duration.ofDays(27));
    }

    @AfterEach
    void remettreLHorloge() {
        horloge.remettre();
    }

    @Test
    void drawsTheRailAndTheFourDatesOfAProcedure() {
        var rail = dessiner("rail");
        assertThat(rail)
                .contains("class=\"ici retard\"")
                .contains("aria-current=\"step\"")
                .contains("18 j, +4")
                .contains("+2")
                .contains("RAO\u00a0: direction");
        assertThat(dessiner("tableau"))
                .contains("mer.\u00a011\u00a0novembre\u00a02026")
                .contains("9 / 7 j")
                .contains("Notification prévue le")
                .contains("30 jours au moins");
    }

    private String dessiner(String fragment) {
        List<SuiviDePhase> phases = delais.phases(NUMERO);
        var modele = new Context(java.util.Locale.FRENCH, Map.of("phases", phases));
        modele.setVariable(
                ThymeleafEvaluationContext.THYMELEAF_EVALUATION_CONTEXT_CONTEXT_VARIABLE_NAME,
                new ThymeleafEvaluationContext(contexte, null));
        return gabarits.process("delai/phases", Set.of(fragment), modele);
    }
}

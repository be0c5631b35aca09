package fr.centraleachat.tache.web;

import static org.assertj.core.api.Assertions.assertThat;

import fr.centraleachat.common.Erreur;
import fr.centraleachat.common.Formats;
import fr.centraleachat.tache.web.ChampDePage.Choix;
import fr.centraleachat.tache.web.ChampDePage.Genre;
import fr.centraleachat.tache.web.ChampDePage.Ligne;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.EnumSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.springframework.context.support.StaticApplicationContext;
import org.thymeleaf.context.Context;
import org.thymeleaf.spring6.SpringTemplateEngine;
import org.thymeleaf.spring6.expression.ThymeleafEvaluationContext;
import org.thymeleaf.templateresolver.ClassLoaderTemplateResolver;

/** Draws the fragments alone, without the application. */
class ChampsTest {

    private static final ChampDePage.Choix VALIDE = new Choix("VALIDE", "Valider", "Il part.");
    private static final ChampDePage.Choix RETOUR = Choix.de("RETOUR", "Renvoyer");

    private final SpringTemplateEngine moteur = moteur();

    @Test
    void linksTheErrorAndTheHelpToTheirField() {
        var champ =
                ChampDePage.de("lots[0].objet", "Objet", Genre.TEXTE)
                        .obligatoire()
                        .aide("En une ligne.")
                        .regle("R2112-4")
                        .valeurs(List.of("Lot « A & B »"))
                        .erreurs(List.of("Écrivez l’objet."))
                        .champ();

        assertThat(dessiner(champ))
                .contains("for=\"lots-0-objet\"", "name=\"lots[0].objet\"")
                .contains("aria-describedby=\"lots-0-objet-erreur lots-0-objet-aide\"")
                .contains("aria-invalid=\"true\"", "required", "value=\"Lot « A &amp; B »\"")
                .contains("id=\"lots-0-objet-erreur\"", "Écrivez l’objet.", "R2112-4")
                .doesNotContain("facultatif");
    }

    @Test
    void saysTheConditionOfAFieldInWordsAndToTheScript() {
        var champ =
                ChampDePage.de("motif", "Motif", Genre.TEXTE_LONG)
                        .si("decision=RETOUR", "si vous renvoyez le dossier")
                        .champ();

        assertThat(dessiner(champ))
                .contains("data-si=\"decision=RETOUR\"", "data-champ=\"motif\"")
                .contains("si vous renvoyez le dossier", "<textarea")
                .doesNotContain("facultatif");
    }

    @Test
    void drawsAFewChoicesAsRadioButtonsTheFirstOfWhichHasTheIdOfTheField() {
        var champ =
                ChampDePage.de("decision", "Décision", Genre.CHOIX)
                        .obligatoire()
                        .choix(List.of(VALIDE, RETOUR))
                        .valeurs(List.of("RETOUR"))
                        .champ();

        assertThat(dessiner(champ))
                .contains("<fieldset", "Décision", "Il part.")
                .containsPattern("id=\"decision\" name=\"decision\" value=\"VALIDE\"")
                .containsPattern("id=\"decision-2\" [^>]*value=\"RETOUR\"[^>]* checked");
    }

    @Test
    void drawsEveryGenreUnderItsPath() {
        for (var genre : EnumSet.complementOf(EnumSet.of(Genre.GROUPE))) {
            var champ =
                    ChampDePage.de("a.b", "Libellé", genre).choix(List.of(VALIDE, RETOUR)).champ();
            assertThat(dessiner(champ))
                    .as(genre.name())
                    .contains("Libellé", "id=\"a-b\"")
                    .containsOnlyOnce("id=\"a-b\"")
                    .containsPattern("(name|value)=\"a.b\"");
        }
    }

    @Test
    void drawsTheRowsOfATableWithTheirButtons() {
        var objet = ChampDePage.de("lots[0].objet", "Objet", Genre.TEXTE).champ();
        var montant = ChampDePage.de("lots[0].montant", "Montant", Genre.MONTANT).champ();
        var champ =
                ChampDePage.de("lots", "Lots", Genre.TABLEAU)
                        .tableau(
                                List.of(objet, montant),
                                List.of(new Ligne("lots[0]", List.of(objet, montant))))
                        .champ();

        assertThat(dessiner(champ))
                .contains("<table", "Objet, ligne 1", "€ HT", "inputmode=\"decimal\"")
                .contains("name=\"retirer\" value=\"lots[0]\"", "value=\"lots\" formnovalidate");
    }

    @Test
    void drawsAGroupUnderItsOwnPathWithoutButtonsOfRows() {
        var code = ChampDePage.de("service.code", "Code", Genre.TEXTE).champ();
        var champ =
                ChampDePage.de("service", "Service instructeur", Genre.GROUPE)
                        .tableau(List.of(), List.of(new Ligne("service", List.of(code))))
                        .champ();

        assertThat(dessiner(champ))
                .contains("<fieldset", "Service instructeur", "name=\"service.code\"")
                .doesNotContain("ajouter", "retirer");
    }

    @Test
    void listsTheErrorsAsLinksAndTellsTheEcheanceInWords() {
        var erreurs = List.of(new Erreur("lots[1].objet", "Écrivez l’objet.", "R2112-4"));

        assertThat(dessiner("etats", "resume(${x})", erreurs))
                .contains("href=\"#lots-1-objet\"", "Un point à corriger", "R2112-4");
        assertThat(dessiner("etats", "echeance(${x})", LocalDate.of(2026, 11, 19)))
                .contains("class=\"echeance retard\"", "4\u00a0j\u00a0de\u00a0retard");
    }

    private String dessiner(ChampDePage champ) {
        return dessiner("champs", "champ(${x})", champ);
    }

    private String dessiner(String fichier, String fragment, Object x) {
        var gabarit = "<p th:insert=\"~{fragments/" + fichier + " :: " + fragment + "}\"></p>";
        var contexte = new Context(Locale.FRENCH, Map.of("x", x));
        contexte.setVariable(
                ThymeleafEvaluationContext.THYMELEAF_EVALUATION_CONTEXT_CONTEXT_VARIABLE_NAME,
                new ThymeleafEvaluationContext(beans(), null));
        return moteur.process(gabarit, Set.of(), contexte);
    }

    private static StaticApplicationContext beans() {
        var horloge = Clock.fixed(Instant.parse("2026-11-23T10:00:00Z"), ZoneId.of("Europe/Paris"));
        var beans = new StaticApplicationContext();
        beans.getBeanFactory().registerSingleton("formats", new Formats(horloge));
        beans.refresh();
        return beans;
    }

    private static SpringTemplateEngine moteur() {
        var fichiers = new ClassLoaderTemplateResolver();
        fichiers.setPrefix("templates/");
        fichiers.setSuffix(".html");
        fichiers.setCharacterEncoding("UTF-8");
        fichiers.setResolvablePatterns(Set.of("fragments/*"));
        fichiers.setOrder(1);
        var texte = new org.thymeleaf.templateresolver.StringTemplateResolver();
        texte.setOrder(2);
        var moteur = new SpringTemplateEngine();
        moteur.setTemplateResolvers(Set.of(fichiers, texte));
        return moteur;
    }
}

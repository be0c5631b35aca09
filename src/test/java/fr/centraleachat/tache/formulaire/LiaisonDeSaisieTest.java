package fr.centraleachat.tache.formulaire;

import static fr.centraleachat.tache.formulaire.Liaisons.LIAISON;
import static fr.centraleachat.tache.formulaire.Liaisons.MAPPER;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import fr.centraleachat.common.DonneesRefusees;
import fr.centraleachat.common.Erreur;
import fr.centraleachat.common.Montant;
import fr.centraleachat.tache.formulaire.SaisieDEssai.Decision;
import fr.centraleachat.tache.formulaire.SaisieDEssai.Technique;
import java.util.List;
import org.junit.jupiter.api.Test;

class LiaisonDeSaisieTest {

    @Test
    void bindsExactAmountsAndTrimsTexts() throws Exception {
        var corps =
                MAPPER.readTree(
                        """
                        {"decision": "ACCORD", "techniques": ["Accord-cadre"], "variantes": true,
                         "montantMaximumHt": 1234567890123.45, "motifRetour": null,
                         "lots": [{"numero": 1, "objet": "  Voirie ", "montantEstimeHt": 0.1}]}""");
        var saisie = LIAISON.lier(SaisieDEssai.class, corps, false).saisie();
        assertThat(saisie.decision()).isEqualTo(Decision.ACCORD);
        assertThat(saisie.techniques()).containsExactly(Technique.ACCORD_CADRE);
        assertThat(saisie.montantMaximumHt()).isEqualTo(Montant.de("1234567890123.45"));
        assertThat(saisie.lots().get(0).objet()).isEqualTo("Voirie");
        assertThat(saisie.motifRetour()).isNull();
    }

    @Test
    void tellsEveryFaultAtOnceAtItsPlaceWithItsArticle() {
        var erreurs =
                erreurs(
                        """
                        {"decision": "RETOUR", "techniques": ["Accord-cadre"], "variantes": "oui",
                         "lots": [{"numero": 1, "objet": "A", "montantEstimeHt": 1},
                                  {"numero": "deux", "prix": 3}], "dlro": "2026-11-21"}""");
        assertThat(erreurs)
                .extracting(Erreur::champ)
                .containsExactlyInAnyOrder(
                        "motifRetour",
                        "montantMaximumHt",
                        "variantes",
                        "lots[1].numero",
                        "lots[1].objet",
                        "lots[1].montantEstimeHt",
                        "lots[1].prix",
                        "dlro");
        assertThat(erreurs)
                .contains(new Erreur("montantMaximumHt", "Renseignez « Maximum ».", "R2162-4"));
    }

    @Test
    void refusesWhatAValueOrAConstraintRefusesInFrench() {
        var corps =
                """
                {"decision": "ACCORD", "techniques": ["Sans objet"], "variantes": true,
                 "lots": [{"numero": 1, "objet": "%s", "montantEstimeHt": 1}], "titulaire": "%s"}""";
        assertThat(erreurs(corps.formatted("Voirie", "12345678901234")))
                .singleElement()
                .satisfies(e -> assertThat(e.champ()).isEqualTo("titulaire"))
                .satisfies(e -> assertThat(e.message()).contains("n’est pas valable"));
        assertThat(erreurs(corps.formatted("Un objet bien trop long", "73282932000074")))
                .containsExactly(
                        Erreur.de("lots[0].objet", "la taille doit être comprise entre 0 et 20"));
    }

    @Test
    void asksForTheMotifOfGoingWithoutAnAvis() throws Exception {
        var corps =
                MAPPER.readTree(
                        """
                        {"decision": "ACCORD", "techniques": ["Sans objet"], "variantes": true,
                         "lots": [{"numero": 1, "objet": "A", "montantEstimeHt": 1}]}""");
        var refus =
                catchThrowableOfType(
                        DonneesRefusees.class, () -> LIAISON.lier(SaisieDEssai.class, corps, true));
        assertThat(refus.erreurs()).extracting(Erreur::champ).containsExactly("motifSansAvis");
        ((com.fasterxml.jackson.databind.node.ObjectNode) corps).put("motifSansAvis", " Urgent. ");
        assertThat(LIAISON.lier(SaisieDEssai.class, corps, true).motifSansAvis())
                .isEqualTo("Urgent.");
    }

    private static List<Erreur> erreurs(String corps) {
        return catchThrowableOfType(
                        DonneesRefusees.class,
                        () -> LIAISON.lier(SaisieDEssai.class, MAPPER.readTree(corps), false))
                .erreurs();
    }
}

package fr.centraleachat.recit;

import static fr.centraleachat.recit.Gestes.CHARGE;
import static fr.centraleachat.recit.Gestes.OPERATEUR_A;
import static fr.centraleachat.recit.Gestes.OPERATEUR_B;
import static fr.centraleachat.recit.TroisLots.OPERATEUR_C;
import static fr.centraleachat.recit.TroisLots.OPERATEUR_D;
import static org.assertj.core.api.Assertions.assertThat;

import fr.centraleachat.HorlogeDEssai;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.List;

/**
 * The first part of an appel d’offres of three lots: two questions, a report, another DCE, a pli
 * replaced and one out of time, a price too low that is explained.
 */
final class ConsultationEnTroisLots {

    private static final Duration DUREE = Duration.ofDays(36);

    private final Conduite c;
    private final AppelDOffres aoo;
    private final Consultations consultation;
    private final TroisLots lots;
    private final Clock horloge;
    private final HorlogeDEssai temps;
    private Instant dlro;

    ConsultationEnTroisLots(Conduite c, AppelDOffres aoo, Clock horloge, HorlogeDEssai temps) {
        this.c = c;
        this.aoo = aoo;
        this.consultation = new Consultations(c, horloge);
        this.lots = new TroisLots(c, horloge);
        this.horloge = horloge;
        this.temps = temps;
    }

    void jusquALaDecision() {
        lancer();
        repondreAuxQuestions();
        reporterLaDateLimite();
        modifierLeDce();
        recevoirLesPlis();
        ouvrirLesPlis();
        entendreLOffreBasse();
    }

    private void lancer() {
        aoo.lancer(DUREE);
        dlro = Instant.parse(c.lire(CHARGE).get("dlro").asText());
        assertThat(aoo.phase()).isEqualTo("CONSULTATION");
    }

    /** One technical, one administrative: the same answer goes to all who withdrew the dossier. */
    private void repondreAuxQuestions() {
        consultation.retrait("Titulaire A", 201);
        consultation.retrait("Titulaire B", 201);
        consultation.question("Q-1", 201);
        consultation.qualifier("TECHNIQUE", true);
        consultation.repondre(AppelDOffres.SI, "Task_RepondreTechnique", false);
        consultation.diffuser(200);
        consultation.question("Q-2", 201);
        consultation.qualifier("ADMINISTRATIVE", true);
        consultation.repondre(CHARGE, "Task_RepondreAdministratif", false);
        consultation.diffuser(200);
        var questions = consultation.lire("/questions");
        assertThat(questions.findValuesAsText("etat")).containsExactly("DIFFUSEE", "DIFFUSEE");
        assertThat(questions).allSatisfy(q -> assertThat(q.get("destinataires")).hasSize(2));
    }

    private void reporterLaDateLimite() {
        consultation.report(dlro.plus(Duration.ofDays(7)), 201);
        consultation.reporter(dlro.plus(Duration.ofDays(7)), 200);
        aoo.prouverPartout();
        dlro = dlro.plus(Duration.ofDays(7));
        assertThat(Instant.parse(c.lire(CHARGE).get("dlro").asText())).isEqualTo(dlro);
    }

    private void modifierLeDce() {
        consultation.modification(201);
        consultation.modifier(null, 409);
        consultation.contresignerLaModification();
        consultation.modifier(null, 200);
        assertThat(consultation.lire("/modifications-dce").get(0).get("viseePar").asText())
                .isEqualTo(Gestes.JURISTE);
    }

    private void recevoirLesPlis() {
        lots.deposer(OPERATEUR_A, "Titulaire A", List.of(1, 2));
        lots.deposer(OPERATEUR_B, "Titulaire B", List.of(1, 2));
        lots.deposer(OPERATEUR_C, "Titulaire C", List.of(1));
        lots.deposer(OPERATEUR_A, "Titulaire A", List.of(1, 2));
        assertThat(lots.lecture(1, 409)).contains("R2132-9");
        poserUneQuestionTropTard();
        temps.regler(dlro.plus(Duration.ofHours(1)));
        c.laisserFaireLeMoteur();
        var tardif = lots.deposer(OPERATEUR_D, "Titulaire D", List.of(3));
        assertThat(tardif.get("recevable").asBoolean()).isFalse();
        assertThat(tardif.get("motif").asText()).isEqualTo("HORS_DELAI");
        assertThat(tardif.at("/recepisse/mention").asText()).contains("ne sera pas ouvert");
    }

    private void poserUneQuestionTropTard() {
        temps.regler(dlro.minus(Duration.ofDays(1)));
        c.laisserFaireLeMoteur();
        consultation.question("Q-3", 201);
        consultation.qualifier("TECHNIQUE", false);
    }

    private void ouvrirLesPlis() {
        assertThat(aoo.phase()).isEqualTo("OUVERTURE_REMISE");
        new Analyses(c, AppelDOffres.SI, "metropole", horloge).ouvrirLesPlis();
        assertThat(lots.registre().findValuesAsText("etat"))
                .containsExactly("REMPLACE", "OUVERT", "OUVERT", "OUVERT", "HORS_DELAI");
        assertThat(lots.lecture(1, 409)).contains("R2151-6");
        assertThat(lots.lecture(5, 409)).contains("R2151-5");
    }

    private void entendreLOffreBasse() {
        assertThat(lots.rapport().at("/valeurs/Questions restées sans réponse/0").asText())
                .contains("Combien de sites ?", "trop tard pour être utile");
        assertThat(lots.rapporterEnRejetant(422).toString()).contains("L2152-6");
        lots.justifier(lots.demanderUneJustification());
        lots.rapporterEnGardant(200);
        lots.valider();
    }
}

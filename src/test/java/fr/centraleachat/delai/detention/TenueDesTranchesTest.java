package fr.centraleachat.delai.detention;

import static org.assertj.core.api.Assertions.assertThat;

import fr.centraleachat.EssaiSpring;
import fr.centraleachat.HorlogeDEssai;
import fr.centraleachat.delai.Delais;
import fr.centraleachat.delai.Detention;
import fr.centraleachat.delai.DossierSuivi;
import fr.centraleachat.delai.GenreDeDetenteur;
import fr.centraleachat.delai.Interruption;
import fr.centraleachat.workflow.AttenteFermee;
import fr.centraleachat.workflow.AttenteOuverte;
import fr.centraleachat.workflow.AttenteOuverte.Genre;
import fr.centraleachat.workflow.EtapeDuModele;
import fr.centraleachat.workflow.PhaseOuverte;
import fr.centraleachat.workflow.ProcessusTermine;
import fr.centraleachat.workflow.Routage;
import fr.centraleachat.workflow.TacheCreee;
import fr.centraleachat.workflow.TacheTerminee;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.transaction.annotation.Transactional;

@EssaiSpring
@Transactional
class TenueDesTranchesTest {

    private static final String NUMERO = "DETENTION-1";
    private static final Instant LUNDI = Instant.parse("2026-11-02T09:00:00Z");

    @Autowired Delais delais;
    @Autowired Detention detention;
    @Autowired TenueDesTranches tenue;
    @Autowired TrancheRepository tranches;
    @Autowired ApplicationEventPublisher moteur;
    @Autowired HorlogeDEssai horloge;

    @BeforeEach
    void suivre() {
        horloge.regler(LUNDI);
        delais.suivre(
                new DossierSuivi(
                        NUMERO, "AOO", "LONGVIC", "FOURNITURES", LocalDate.parse("2026-11-02")));
        moteur.publishEvent(new PhaseOuverte(NUMERO, "REDACTION_RAO", "Phase", "", LUNDI));
    }

    @AfterEach
    void remettreLHorloge() {
        horloge.remettre();
    }

    @Test
    void followsTheTasksTheWaitsAndTheEnd() {
        creer("1", "ANA-1", null, 0);
        terminer("1", 6);
        creer("2", "ANA-10", "DGS", 6);
        terminer("2", 8);
        moteur.publishEvent(new AttenteOuverte(NUMERO, "A", "DELAI_LEGAL", Genre.DATE, jour(8)));
        moteur.publishEvent(new AttenteFermee(NUMERO, "A", jour(19)));
        creer("3", "ACH-9", "MAIRE", 19);
        terminer("3", 21);
        moteur.publishEvent(new ProcessusTermine(NUMERO, jour(21)));
        passerA(40);
        assertThat(parts())
                .containsExactly(
                        "SERVICE_INSTRUCTEUR null 6",
                        "DIRECTION null 2",
                        "DELAI_LEGAL null 11",
                        "ELU null 2");
        assertThat(detention.de(NUMERO).jours()).isEqualTo(21);
    }

    @Test
    void sharesAnewWhatARefereDeclaredLateHadTaken() {
        creer("1", "ANA-1", null, 0);
        passerA(10);
        tenue.mettreAJour(NUMERO);
        detention.interrompre(NUMERO, List.of(refere(null)));
        passerA(12);
        assertThat(parts()).containsExactly("SERVICE_INSTRUCTEUR null 4", "JUGE Référé 2601001 8");
        detention.interrompre(NUMERO, List.of(refere(jour(11))));
        assertThat(parts())
                .containsExactly(
                        "SERVICE_INSTRUCTEUR null 4",
                        "JUGE Référé 2601001 7",
                        "SERVICE_INSTRUCTEUR null 1");
    }

    @Test
    void keepsWhatAComputationFromScratchGives() {
        creer("t0", "ANA-1", null, 0);
        for (int jour = 1; jour < 12; jour++) {
            passerA(jour);
            creer("t" + jour, "ANA-1", jour % 2 == 0 ? null : "DGS", jour);
            terminer("t" + (jour - 1), jour);
            tenue.mettreAJour(NUMERO);
        }
        var gardees = tranches.toutes(NUMERO);
        tranches.supprimerDepuis(NUMERO, LUNDI);
        tenue.mettreAJour(NUMERO);
        assertThat(tranches.toutes(NUMERO)).isEqualTo(gardees).hasSize(12);
    }

    @Test
    void showsTheTimeOfAProcedureThatHasJustBegun() {
        creer("1", "ANA-1", null, 0);
        assertThat(parts()).containsExactly("SERVICE_INSTRUCTEUR null 0");
    }

    @Test
    void keepsNothingOfAProcedureThatNobodyFollows() {
        moteur.publishEvent(new AttenteFermee("DETENTION-INCONNUE", "A", LUNDI));
        tenue.mettreAJour("DETENTION-INCONNUE");
        assertThat(detention.de("DETENTION-INCONNUE").estVide()).isTrue();
    }

    @Test
    void leavesToNobodyTheTimeWhenTheFileWasPutAside() {
        creer("1", "ANA-1", null, 0);
        detention.interrompre(
                NUMERO,
                List.of(new Interruption(jour(2), jour(5), null, "Mise en attente : budget")));
        passerA(6);
        assertThat(parts())
                .containsExactly(
                        "SERVICE_INSTRUCTEUR null 2",
                        "null Mise en attente : budget 3",
                        "SERVICE_INSTRUCTEUR null 1");
    }

    private static Interruption refere(Instant fin) {
        return new Interruption(jour(4), fin, GenreDeDetenteur.JUGE, "Référé 2601001");
    }

    private List<String> parts() {
        tenue.mettreAJour(NUMERO);
        return detention.de(NUMERO).tranches().stream()
                .map(t -> t.detenteur() + " " + t.motif() + " " + t.jours())
                .toList();
    }

    private void creer(String id, String activite, String fonction, int jour) {
        moteur.publishEvent(new TacheCreee(id, etape(activite, fonction), routage(), jour(jour)));
    }

    private void terminer(String id, int jour) {
        moteur.publishEvent(
                new TacheTerminee(id, etape("ANA-1", null), routage(), false, jour(jour)));
    }

    private static EtapeDuModele etape(String activite, String fonction) {
        return new EtapeDuModele(
                "Essai", 1, "Task_Essai", "Essai", null, null, activite, "A", fonction);
    }

    private static Routage routage() {
        return new Routage(
                NUMERO,
                "GROUPEMENT",
                "LONGVIC",
                "LONGVIC",
                null,
                List.of("LONGVIC"),
                null,
                null,
                null,
                null,
                null,
                null);
    }

    private void passerA(int jour) {
        horloge.regler(jour(jour));
    }

    private static Instant jour(int jour) {
        return LUNDI.plus(Duration.ofDays(jour));
    }
}

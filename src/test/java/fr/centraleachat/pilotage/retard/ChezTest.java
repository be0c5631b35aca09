package fr.centraleachat.pilotage.retard;

import static org.assertj.core.api.Assertions.assertThat;

import fr.centraleachat.delai.GenreDeDetenteur;
import fr.centraleachat.delai.suivi.PhaseEnRetard;
import fr.centraleachat.organisation.Fonction;
import fr.centraleachat.tache.TacheEnCours;
import fr.centraleachat.tache.TacheOuverte;
import fr.centraleachat.workflow.EtapeDuModele;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

/** The holder of now, not the actor that the phase names in general. */
class ChezTest {

    private static final Instant LUNDI = Instant.parse("2026-11-02T09:00:00Z");
    private static final Map<String, String> NOMS =
            Map.of("LONGVIC", "Longvic", "QUETIGNY", "Quetigny");
    private static final TacheEnCours CHEZ_LA_DCPM =
            tache("Rédiger le RAO", Fonction.EQUIPE_MARCHES, "LONGVIC");
    private static final TacheEnCours CHEZ_L_ELU =
            tache("Attribuer le marché", Fonction.ELU_REFERENT, "QUETIGNY");

    @Test
    void isWhoHasTheTaskThatTheClockWaitsFor() {
        var taches = List.of(CHEZ_LA_DCPM, CHEZ_L_ELU);
        assertThat(Chez.de(retard(GenreDeDetenteur.ELU, null), taches, NOMS))
                .isEqualTo(
                        new Chez("t-elu", "Élu référent, Quetigny", "Attribuer le marché", LUNDI));
        assertThat(Chez.de(retard(GenreDeDetenteur.DCPM, null), taches, NOMS))
                .isEqualTo(new Chez("t-dcpm", "Équipe marchés, DCPM", "Rédiger le RAO", LUNDI));
    }

    @Test
    void isTheOrganisationWhereNoTaskOfItsOwnIsOpen() {
        assertThat(chez(GenreDeDetenteur.SERVICE_INSTRUCTEUR, null))
                .isEqualTo(new Chez("t-commune", "Service instructeur, Longvic", null, LUNDI));
        assertThat(chez(GenreDeDetenteur.CANDIDATS, null).libelle()).isEqualTo("Entreprises");
    }

    @Test
    void saysWhatSuspends() {
        assertThat(chez(GenreDeDetenteur.JUGE, "Référé 2601001"))
                .isEqualTo(new Chez("t-suspension", "Juge", "Référé 2601001", LUNDI));
        assertThat(chez(null, "Mise en attente : budget"))
                .isEqualTo(new Chez("t-suspension", "Personne", "Mise en attente : budget", LUNDI));
    }

    private static Chez chez(GenreDeDetenteur genre, String motif) {
        return Chez.de(retard(genre, motif), List.of(CHEZ_LA_DCPM), NOMS);
    }

    private static PhaseEnRetard retard(GenreDeDetenteur genre, String motif) {
        return new PhaseEnRetard(
                "2026-0001",
                "LONGVIC",
                "DECISION",
                11,
                "Décision",
                LocalDate.parse("2026-11-01"),
                -3,
                genre,
                motif,
                LUNDI);
    }

    private static TacheEnCours tache(String libelle, Fonction fonction, String adherent) {
        var etape = new EtapeDuModele("P", 1, "Task_X", libelle, "x/y", "X", "ANA-1", null, null);
        return new TacheEnCours(
                new TacheOuverte("1", etape, null, LUNDI, null, null), fonction, adherent);
    }
}

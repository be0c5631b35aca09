package fr.centraleachat.pilotage.chiffres;

import static org.assertj.core.api.Assertions.assertThat;

import fr.centraleachat.delai.GenreDeDetenteur;
import fr.centraleachat.delai.statistique.PartDeTemps;
import fr.centraleachat.delai.statistique.StatistiqueDePhase;
import fr.centraleachat.delai.statistique.TempsParDetenteur;
import java.util.List;
import org.junit.jupiter.api.Test;

class SyntheseTest {

    private static final List<TempsParDetenteur> TEMPS =
            List.of(
                    new TempsParDetenteur(
                            "DECISION",
                            11,
                            "Décision",
                            8,
                            List.of(
                                    new PartDeTemps(GenreDeDetenteur.DELAI_LEGAL, null, 90, 8),
                                    new PartDeTemps(GenreDeDetenteur.JUGE, "Référé", 60, 2),
                                    new PartDeTemps(GenreDeDetenteur.ELU, null, 40, 8),
                                    new PartDeTemps(GenreDeDetenteur.DCPM, null, 9, 8))));

    @Test
    void namesThePhaseThatGoesMostOverItsTargetAndWhoMayGoFaster() {
        var synthese =
                synthese(
                        phase("LANCEMENT", 8, 6, 5),
                        phase("DECISION", 8, 16, 7),
                        phase("CONSULTATION", 4, 90, 30),
                        phase("REDACTION_DCE", 8, 12, 21));
        assertThat(synthese.pire().phase()).isEqualTo("DECISION");
        assertThat(synthese.ecartDuPire()).isEqualTo(9);
        assertThat(synthese.chez()).isEqualTo("Élu");
    }

    @Test
    void namesNoneWhereAllAreWithinTheirTarget() {
        assertThat(synthese(phase("DECISION", 8, 7, 7)).pire()).isNull();
    }

    @Test
    void comparesWhatIsWrittenWithAYearBefore() {
        assertThat(new Synthese(null, 0.644, 0.586, null, null).points()).isEqualTo(5);
        assertThat(new Synthese(null, 0.644, null, null, null).points()).isNull();
    }

    private static Synthese synthese(StatistiqueDePhase... phases) {
        return Synthese.de(null, 0.5, null, Durees.de(List.of(phases), 5).lignes(), TEMPS);
    }

    private static StatistiqueDePhase phase(
            String code, long nombre, double mediane, double cible) {
        return new StatistiqueDePhase(code, 1, code, nombre, cible, mediane, mediane, mediane, 3);
    }
}

package fr.centraleachat.delai.retroplanning;

import static org.assertj.core.api.Assertions.assertThat;

import fr.centraleachat.delai.CalendrierLocal;
import fr.centraleachat.delai.Duree;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.TreeSet;

/** The targets of phases.csv and the articles of droit.md, written down again for the tests. */
final class CasDEcole {

    static final DelaiDuPlan AOO_ELECTRONIQUE = new DelaiDuPlan(30, "R2161-3");
    static final DelaiDuPlan AOO_URGENCE = new DelaiDuPlan(15, "R2161-3");

    private CasDEcole() {}

    static List<PhaseAPlanifier> mapa() {
        return phases(30, 7);
    }

    static List<PhaseAPlanifier> aoo(int consultation) {
        return phases(consultation, 11);
    }

    private static List<PhaseAPlanifier> phases(int consultation, int actes) {
        return List.of(
                phase("RECEPTION_PREINSTRUCTION", 7),
                phase("MONTAGE_CONCERTE", 14),
                phase("REDACTION_DCE", 21),
                phase("VALIDATION_DCE", 7),
                phase("LANCEMENT", 5),
                phase("CONSULTATION", consultation),
                phase("OUVERTURE_REMISE", 3),
                phase("REDACTION_RAO", 20),
                phase("VALIDATION_RAO_DCPM", 5),
                phase("VALIDATION_RAO_DGD", 3),
                phase("DECISION", 7),
                phase("INFORMATION_NOTIFICATION", actes),
                phase("DIFFUSION_ARCHIVAGE", 30));
    }

    private static PhaseAPlanifier phase(String code, int jours) {
        return new PhaseAPlanifier(code, code, "", Duree.calendaire(jours));
    }

    static Contraintes sansRien() {
        return contraintes(null, 6, List.of(), List.of(), List.of());
    }

    static Contraintes contraintes(
            DelaiDuPlan reception,
            int reponses,
            List<String> seances,
            List<Fermeture> fermetures,
            List<RefereAttendu> referes) {
        boolean formalisee = reception != null;
        return new Contraintes(
                reception,
                new DelaiDuPlan(reponses, "R2132-6"),
                formalisee ? new DelaiDuPlan(11, "R2182-1") : null,
                formalisee ? new DelaiDuPlan(5, "Règlement intérieur") : null,
                formalisee ? new DelaiDuPlan(30, "R2183-1") : null,
                new DelaiDuPlan(2, "R2196-1"),
                new TreeSet<>(seances.stream().map(LocalDate::parse).toList()),
                fermetures,
                referes,
                CalendrierLocal.du("21"));
    }

    /** Each phase ends where the next one begins, but the decision, which ends at the séance. */
    static void debuts(Retroplanning plan, String... attendus) {
        assertThat(plan.phases().stream().map(l -> l.debut().date().toString()))
                .containsExactly(attendus);
    }

    static void jalons(Retroplanning plan, String... attendus) {
        assertThat(plan.jalons().stream().map(j -> j.code() + " " + j.le().date()))
                .containsExactlyElementsOf(Arrays.asList(attendus));
    }

    static String jalon(Retroplanning plan, String code) {
        return plan.jalons().stream()
                .filter(j -> j.code().equals(code))
                .map(j -> j.le().date().toString())
                .findFirst()
                .orElseThrow();
    }
}

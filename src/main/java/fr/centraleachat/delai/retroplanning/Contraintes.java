package fr.centraleachat.delai.retroplanning;

import fr.centraleachat.delai.CalendrierLocal;
import java.time.LocalDate;
import java.util.Collections;
import java.util.List;
import java.util.NavigableSet;
import java.util.TreeSet;

/**
 * What the plan must respect besides the targets.
 *
 * @param reception minimum of the law for the consultation, null when it sets none
 * @param reponses days before the DLRO by which questions are answered
 * @param suspension days from the letters to the signature, null when none is due
 * @param convocation jours francs before a séance of the CAO, null when the CAO does not decide
 * @param avisDAttribution days from the signature to the avis, null when none is due
 * @param donneesEssentielles months from the notification
 * @param seances of the CAO that are fixed already; beyond the last one, any day may be
 */
record Contraintes(
        DelaiDuPlan reception,
        DelaiDuPlan reponses,
        DelaiDuPlan suspension,
        DelaiDuPlan convocation,
        DelaiDuPlan avisDAttribution,
        DelaiDuPlan donneesEssentielles,
        NavigableSet<LocalDate> seances,
        List<Fermeture> fermetures,
        List<RefereAttendu> referes,
        CalendrierLocal calendrier) {

    Contraintes {
        seances = Collections.unmodifiableNavigableSet(new TreeSet<>(seances));
        fermetures = List.copyOf(fermetures);
        referes = List.copyOf(referes);
    }
}

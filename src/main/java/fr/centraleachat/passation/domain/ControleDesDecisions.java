package fr.centraleachat.passation.domain;

import fr.centraleachat.common.Erreur;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Objects;
import org.springframework.stereotype.Component;

/** What may be decided: one decision for each lot expected, none for another. */
@Component
public class ControleDesDecisions {

    private final Procedures procedures;
    private final GardeDuChoix garde;

    ControleDesDecisions(Procedures procedures, GardeDuChoix garde) {
        this.procedures = procedures;
        this.garde = garde;
    }

    /**
     * @param attendus numbers of the lots to decide now
     * @return every fault, at its path under {@code decisions}
     */
    public List<Erreur> fautes(
            String numero, Collection<Integer> attendus, List<DecisionDeLot> decisions) {
        var fautes = new ArrayList<Erreur>();
        for (var attendu : attendus) {
            if (decisions.stream().filter(d -> Objects.equals(d.lot(), attendu)).count() != 1) {
                fautes.add(
                        Erreur.de(
                                "decisions",
                                "Donnez une décision, et une seule, pour le lot " + attendu + "."));
            }
        }
        for (int i = 0; i < decisions.size(); i++) {
            var decision = decisions.get(i);
            var champ = "decisions[" + i + "]";
            if (attendus.contains(decision.lot())) {
                fautes.addAll(garde.fautes(numero, champ, decision));
            } else {
                fautes.add(Erreur.de(champ + ".lot", horsSujet(numero, decision.lot())));
            }
        }
        return fautes;
    }

    private String horsSujet(String numero, Integer lot) {
        return procedures.lots(numero).stream()
                .filter(l -> l.numero() == lot)
                .findFirst()
                .map(
                        l ->
                                l.etat().estADecider()
                                        ? "Le lot " + lot + " n’est pas à décider ici : retirez-le."
                                        : "Le lot " + lot + " est déjà décidé : retirez-le.")
                .orElse("Le lot " + lot + " n’existe pas : retirez-le.");
    }
}

package fr.centraleachat.passation.domain.attribution;

import fr.centraleachat.common.Erreur;
import fr.centraleachat.passation.domain.Procedures;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Map;
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
        return fautes(numero, attendus, Map.of(), decisions);
    }

    /**
     * @param exclus why a lot may not be decided now, by number
     */
    public List<Erreur> fautes(
            String numero,
            Collection<Integer> attendus,
            Map<Integer, Erreur> exclus,
            List<DecisionDeLot> decisions) {
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
                var exclu = exclus.get(decision.lot());
                fautes.add(
                        new Erreur(
                                champ + ".lot",
                                exclu == null ? horsSujet(numero, decision.lot()) : exclu.message(),
                                exclu == null ? null : exclu.regle()));
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

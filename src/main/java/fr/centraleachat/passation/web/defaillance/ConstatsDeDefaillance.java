package fr.centraleachat.passation.web.defaillance;

import fr.centraleachat.passation.domain.defaillance.Defaillances;
import fr.centraleachat.passation.web.NomsDesOperateurs;
import java.util.List;
import java.util.Map;
import org.springframework.stereotype.Component;

/** Who is out of the running on a lot, and why: who chooses the next one has to know. */
@Component
public class ConstatsDeDefaillance {

    private final Defaillances defaillances;
    private final NomsDesOperateurs operateurs;

    ConstatsDeDefaillance(Defaillances defaillances, NomsDesOperateurs operateurs) {
        this.defaillances = defaillances;
        this.operateurs = operateurs;
    }

    public Map<String, List<String>> duLot(String numero, int lot) {
        return Map.of(
                "Attributaires défaillants",
                defaillances.duLot(numero, lot).stream()
                        .map(d -> operateurs.libelle(numero, d.operateur()) + " : " + d.texte())
                        .toList());
    }
}

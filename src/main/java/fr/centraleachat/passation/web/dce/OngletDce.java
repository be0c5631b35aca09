package fr.centraleachat.passation.web.dce;

import fr.centraleachat.passation.domain.dce.EnsembleDuDce;
import fr.centraleachat.passation.domain.dce.ProduireLeDce;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** The DCE of a procédure, for its tab « Pièces » and for the task that writes it. */
@Component("ongletDce")
public class OngletDce {

    private final EnsembleDuDce ensemble;
    private final ProduireLeDce produire;

    OngletDce(EnsembleDuDce ensemble, ProduireLeDce produire) {
        this.ensemble = ensemble;
        this.produire = produire;
    }

    /**
     * @param etat null while nothing of it is known
     * @param tache to which one comes back, null for the tab
     */
    public record Vue(String numero, EnsembleDuDce.Etat etat, boolean productible, String tache) {

        public boolean aDesVersionsDAgent() {
            return etat.lignes().stream()
                    .anyMatch(l -> l.estEcriteIci() && l.estAuxMainsDUnAgent());
        }
    }

    @Transactional(readOnly = true)
    public Vue pour(String numero, String tache) {
        return new Vue(
                numero, ensemble.de(numero).orElse(null), produire.estPossible(numero), tache);
    }
}

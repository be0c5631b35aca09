package fr.centraleachat.passation.domain.attribution;

import fr.centraleachat.passation.domain.EtatDeLot;
import fr.centraleachat.passation.domain.Fiches;
import fr.centraleachat.passation.domain.Lot;
import fr.centraleachat.passation.domain.Procedures;
import fr.centraleachat.passation.domain.envoi.Envois;
import fr.centraleachat.passation.domain.envoi.GenreDEnvoi;
import java.util.LinkedHashMap;
import java.util.Map;
import org.springframework.stereotype.Component;

/**
 * The lots that will have no marché, with why: those who took part are told (R2185-2), unless the
 * letters of an arrêt told them already.
 */
@Component
public class LotsNonAttribues {

    private final Procedures procedures;
    private final Fiches fiches;
    private final Envois envois;

    LotsNonAttribues(Procedures procedures, Fiches fiches, Envois envois) {
        this.procedures = procedures;
        this.fiches = fiches;
        this.envois = envois;
    }

    /** Motif by lot. */
    public Map<Integer, String> motifs(String numero) {
        var motifs = new LinkedHashMap<Integer, String>();
        procedures.lots(numero).stream()
                .filter(l -> l.etat().estArrete() && !estDit(numero, l))
                .forEach(l -> motifs.put(l.numero(), motif(numero, l)));
        return motifs;
    }

    private boolean estDit(String numero, Lot lot) {
        return envois.deLaProcedure(numero, GenreDEnvoi.LETTRE).stream()
                .anyMatch(e -> Integer.valueOf(lot.numero()).equals(e.lot()));
    }

    private String motif(String numero, Lot lot) {
        var declaration =
                lot.etat() == EtatDeLot.SANS_SUITE
                        ? "Le lot est déclaré sans suite."
                        : "Le lot est déclaré infructueux.";
        return fiches.derniere(numero, lot.numero(), DecisionPrise.class)
                .filter(d -> !d.decision().attribue())
                .map(d -> declaration + " " + d.decision().motif())
                .orElse(declaration);
    }
}

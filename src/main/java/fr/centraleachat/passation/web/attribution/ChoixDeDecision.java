package fr.centraleachat.passation.web.attribution;

import fr.centraleachat.passation.domain.analyse.OffreClassee;
import fr.centraleachat.passation.domain.analyse.ResultatDeLAnalyse;
import fr.centraleachat.passation.web.ChoixDOperateurs;
import fr.centraleachat.tache.FormulaireDeTache.Choix;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.springframework.stereotype.Component;

/** The operators whose offers are classed, to choose the attributaire of a lot among them. */
@Component
public class ChoixDeDecision {

    private final ResultatDeLAnalyse analyse;

    ChoixDeDecision(ResultatDeLAnalyse analyse) {
        this.analyse = analyse;
    }

    public Map<String, List<Choix>> desLots(String numero, Collection<Integer> lots) {
        var noms = new LinkedHashMap<String, String>();
        lots.stream()
                .flatMap(lot -> analyse.classement(numero, lot).stream())
                .filter(o -> o.rang() != null)
                .forEach(o -> noms.putIfAbsent(o.operateur(), nom(o)));
        return Map.of(
                "decisions.operateur",
                noms.entrySet().stream().map(n -> new Choix(n.getKey(), n.getValue())).toList());
    }

    private static String nom(OffreClassee offre) {
        return offre.nom() == null
                ? offre.operateur()
                : ChoixDOperateurs.libelle(offre.nom(), offre.operateur());
    }
}

package fr.centraleachat.passation.web;

import fr.centraleachat.passation.domain.analyse.OffresOuvertes;
import fr.centraleachat.passation.web.analyse.ChoixDAnalyse;
import fr.centraleachat.tache.FormulaireDeTache.Choix;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.springframework.stereotype.Component;

/** The candidates of a procédure by their name, where a form asks for a SIRET. */
@Component
public class OperateursEnClair {

    private final OffresOuvertes offres;
    private final ChoixDAnalyse analyse;

    OperateursEnClair(OffresOuvertes offres, ChoixDAnalyse analyse) {
        this.offres = offres;
        this.analyse = analyse;
    }

    /** The same choice for several fields. */
    public Map<String, List<Choix>> pour(String numero, String... champs) {
        var choix = new LinkedHashMap<String, List<Choix>>();
        for (var champ : champs) {
            choix.put(champ, analyse.operateurs(numero));
        }
        return choix;
    }

    public String nom(String numero, String operateur) {
        return offres.operateurs(numero).getOrDefault(operateur, operateur);
    }
}

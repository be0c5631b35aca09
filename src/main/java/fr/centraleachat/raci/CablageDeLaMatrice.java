package fr.centraleachat.raci;

import static java.util.stream.Collectors.toMap;

import fr.centraleachat.workflow.ActiviteDuModele;
import fr.centraleachat.workflow.ControleDuCablage;
import fr.centraleachat.workflow.EtapeDuModele;
import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.stereotype.Component;

/**
 * Checks the models against the matrix that the application ships: a fault is one of the model and
 * refuses the start. A fault against the matrix in force is one of the matrix, and warns.
 */
@Component
class CablageDeLaMatrice implements ControleDuCablage {

    private static final Logger JOURNAL = LoggerFactory.getLogger(CablageDeLaMatrice.class);

    private final MatriceRaci matrice;
    private final Clock horloge;

    CablageDeLaMatrice(MatriceRaci matrice, Clock horloge) {
        this.matrice = matrice;
        this.horloge = horloge;
    }

    @Override
    public List<String> fautes(List<EtapeDuModele> etapes) {
        new ReglesDeCablage(enVigueur())
                .fautes(etapes)
                .forEach(f -> JOURNAL.warn("The matrix in force does not fit a model: {}", f));
        return new ReglesDeCablage(MatriceDeReference.parCode()).fautes(etapes);
    }

    @Override
    public List<String> fautes(List<EtapeDuModele> etapes, List<ActiviteDuModele> activites) {
        var reference = new ReglesDeCablage(MatriceDeReference.parCode());
        var fautes = new ArrayList<>(fautes(etapes));
        fautes.addAll(reference.inconnues(activites));
        fautes.addAll(reference.sansEtape(etapes, activites));
        return fautes;
    }

    private Map<String, Ligne> enVigueur() {
        return matrice.lignes(LocalDate.now(horloge)).stream()
                .collect(toMap(l -> l.activite().code(), Function.identity()));
    }
}

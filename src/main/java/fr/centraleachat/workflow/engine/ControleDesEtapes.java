package fr.centraleachat.workflow.engine;

import fr.centraleachat.workflow.ControleDuCablage;
import fr.centraleachat.workflow.EtapeDuModele;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Stream;
import org.springframework.stereotype.Component;

/** Each user task says what every other module needs to know of it. */
@Component
class ControleDesEtapes implements ControleDuCablage {

    private static final Set<String> LETTRES = Set.of("A", "R");

    @Override
    public List<String> fautes(List<EtapeDuModele> etapes) {
        return etapes.stream().flatMap(ControleDesEtapes::fautes).toList();
    }

    private static Stream<String> fautes(EtapeDuModele etape) {
        return Stream.of(
                        present(etape.libelle(), "n’a pas de libellé"),
                        present(etape.formulaire(), "n’a pas de formulaire (camunda:formKey)"),
                        present(etape.activite(), "n’a pas de code RACI"),
                        lettre(etape))
                .filter(Objects::nonNull)
                .map(faute -> etape.designation() + " : " + faute);
    }

    private static String present(String valeur, String faute) {
        return valeur == null || valeur.isBlank() ? faute : null;
    }

    private static String lettre(EtapeDuModele etape) {
        return LETTRES.contains(etape.lettre())
                ? null
                : "a la lettre « " + etape.lettre() + " » : seuls A et R font une tâche";
    }
}

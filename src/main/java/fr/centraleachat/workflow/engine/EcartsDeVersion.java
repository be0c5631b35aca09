package fr.centraleachat.workflow.engine;

import fr.centraleachat.workflow.EcartDeVersion;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.camunda.bpm.engine.repository.ProcessDefinition;
import org.springframework.stereotype.Component;

/** Says what the latest version would change for procédures. */
@Component
class EcartsDeVersion {

    private final Positions positions;
    private final ModelesBpmn modeles;

    EcartsDeVersion(Positions positions, ModelesBpmn modeles) {
        this.positions = positions;
        this.modeles = modeles;
    }

    EcartDeVersion de(String numero) {
        return de(List.of(numero)).get(0);
    }

    /** The models are compared once for all those that stand at one place. */
    List<EcartDeVersion> de(List<String> numeros) {
        var connus = new HashMap<Place, EcartDeVersion>();
        return numeros.stream().map(n -> de(n, connus)).toList();
    }

    private EcartDeVersion de(String numero, Map<Place, EcartDeVersion> connus) {
        var suivie = positions.version(numero);
        var place = new Place(suivie.getId(), positions.enCours(numero));
        return connus.computeIfAbsent(place, p -> comparer(numero, suivie, p.enCours()))
                .pour(numero);
    }

    private EcartDeVersion comparer(String numero, ProcessDefinition suivie, List<String> enCours) {
        var cible = modeles.derniere(suivie.getKey());
        var comparaison =
                new ComparaisonDeVersions(
                        modeles.lire(suivie.getId()), modeles.lire(cible.getId()), enCours);
        return new EcartDeVersion(
                numero,
                suivie.getVersion(),
                cible.getVersion(),
                comparaison.enCours(),
                comparaison.sansEquivalent(),
                comparaison.ajoutes(),
                comparaison.retires(),
                comparaison.modifies());
    }

    private record Place(String definition, List<String> enCours) {}
}

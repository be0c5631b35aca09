package fr.centraleachat.workflow.engine;

import fr.centraleachat.workflow.EcartDeVersion;
import org.springframework.stereotype.Component;

/** Says what the latest version would change for a procédure. */
@Component
class EcartsDeVersion {

    private final Positions positions;
    private final ModelesBpmn modeles;

    EcartsDeVersion(Positions positions, ModelesBpmn modeles) {
        this.positions = positions;
        this.modeles = modeles;
    }

    EcartDeVersion de(String numero) {
        var suivie = positions.version(numero);
        var cible = modeles.derniere(suivie.getKey());
        var comparaison =
                new ComparaisonDeVersions(
                        modeles.lire(suivie.getId()),
                        modeles.lire(cible.getId()),
                        positions.enCours(numero));
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
}

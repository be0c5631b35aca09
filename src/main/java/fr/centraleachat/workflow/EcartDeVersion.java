package fr.centraleachat.workflow;

import java.util.List;

/**
 * What separates the version that a procédure follows from the latest: of what it still has ahead
 * only.
 *
 * @param enCours where it stands
 * @param sansEquivalent those of them that the latest version does not have: while there is one,
 *     the procédure cannot be migrated
 * @param ajoutes what the latest version adds ahead
 * @param retires what it no longer has ahead
 * @param modifies what it has under the same id, and otherwise: label, form, activité, conditions
 */
public record EcartDeVersion(
        String numero,
        int version,
        int cible,
        List<ElementDuModele> enCours,
        List<ElementDuModele> sansEquivalent,
        List<ElementDuModele> ajoutes,
        List<ElementDuModele> retires,
        List<ElementDuModele> modifies) {

    /** That of another procédure which stands at the same place of the same version. */
    public EcartDeVersion pour(String autre) {
        return new EcartDeVersion(
                autre, version, cible, enCours, sansEquivalent, ajoutes, retires, modifies);
    }

    public boolean estAJour() {
        return version == cible;
    }

    public boolean estMigrable() {
        return !estAJour() && sansEquivalent.isEmpty();
    }
}

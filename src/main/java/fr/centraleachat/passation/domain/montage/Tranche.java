package fr.centraleachat.passation.domain.montage;

import fr.centraleachat.common.Montant;
import fr.centraleachat.tache.Champ;
import fr.centraleachat.tache.Libelle;

/** A part of the marché, ordered for sure or only if the acheteur says so (R2113-4). */
public record Tranche(
        @Champ("Numéro") Integer numero,
        @Champ("Type") Type type,
        @Champ("Objet") String objet,
        @Champ("Montant estimé (HT)") Montant montantEstimeHt) {

    /** Whether it is sure. */
    public enum Type {
        @Libelle("Ferme")
        FERME,
        @Libelle("Optionnelle")
        OPTIONNELLE
    }
}

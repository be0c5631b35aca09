package fr.centraleachat.pilotage.charge;

/**
 * What one of them has to do.
 *
 * @param code of the fonction, of the adhérent, or login
 * @param precision under the name, empty when there is nothing to say
 */
public record LigneDeCharge(
        String code, String libelle, String precision, Compte compte, Barre barre) {}

package fr.centraleachat.organisation;

/**
 * An adhérent as the other modules see it.
 *
 * @param rattachement for a CCAS, the code of its commune; else null
 * @param siret null until an administrator has entered it
 * @param siretAVerifier true when the demonstration set made it up
 * @param population null for what is not a commune
 */
public record Adherent(
        String code,
        String nom,
        TypeAdherent type,
        String rattachement,
        String codeInsee,
        String siren,
        String siret,
        boolean siretAVerifier,
        Integer population) {

    /** The one that carries the centrale. */
    public static final String METROPOLE = "DIJON_METROPOLE";
}

package fr.centraleachat.organisation;

/**
 * A body that comes to the centrale.
 *
 * @param rattachement code of the adhérent that it hangs from, null when it hangs from none
 */
public record NouvelAdherent(String nom, TypeAdherent type, String siret, String rattachement) {}

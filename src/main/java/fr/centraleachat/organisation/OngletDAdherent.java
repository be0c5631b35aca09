package fr.centraleachat.organisation;

/**
 * A tab of the pages of an adhérent: each module declares its own as a bean.
 *
 * @param ordre place among the tabs
 * @param suite what follows {@code /adherents/{code}}
 */
public record OngletDAdherent(int ordre, String suite, String libelle) {}

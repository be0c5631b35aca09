package fr.centraleachat.tache;

/** How many tasks wait for the caller; shown in the navigation of every page. */
@FunctionalInterface
public interface CompteDeTaches {

    /** Of those that the caller may act on, as the work list shows them without filter. */
    Compte compter();

    /**
     * @param enRetard among {@code ouvertes}
     */
    record Compte(int ouvertes, int enRetard) {}
}

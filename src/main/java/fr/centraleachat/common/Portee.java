package fr.centraleachat.common;

import java.util.Set;
import java.util.TreeSet;

/**
 * What the caller of a transaction may see: the codes of the adhérents, or everything. The database
 * applies it by row-level security on each table that hangs from a procédure.
 */
public record Portee(boolean tout, Set<String> adherents) {

    /** For the engine's jobs and for the agents of the centrale. */
    public static final Portee TOUT = new Portee(true, Set.of());

    /** For a request that nobody signed. */
    public static final Portee RIEN = new Portee(false, Set.of());

    public static Portee limiteeA(Set<String> adherents) {
        return new Portee(false, Set.copyOf(adherents));
    }

    /** The value of the setting {@code centrale.portee} that the policies read. */
    public String reglage() {
        return tout ? "*" : String.join(",", new TreeSet<>(adherents));
    }
}

package fr.centraleachat.common;

/** Tells, when a transaction begins, what its caller may see. */
@FunctionalInterface
public interface SourceDePortee {

    Portee courante();
}

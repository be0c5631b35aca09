package fr.centraleachat.security;

import java.io.Serial;

/** Nobody could ever sign in: the start is refused. */
class SansAdministrateurException extends IllegalStateException {

    @Serial private static final long serialVersionUID = 1L;

    SansAdministrateurException() {
        super("The database has no administrator, and none was given");
    }
}

package fr.centraleachat.common;

/** The clock must not be accelerated here: the start is refused and nothing was written. */
class AccelerationRefuseeException extends IllegalStateException {

    private static final long serialVersionUID = 1L;

    AccelerationRefuseeException(String message) {
        super(message);
    }
}

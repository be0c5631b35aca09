package fr.centraleachat.courriel.domain;

/** How an attempt to send ended, as far as the sender knows. */
enum Issue {
    ENVOYE,
    /** Nothing left: the server does not answer, and would answer to none of the others. */
    SERVEUR_ABSENT,
    /** The server asks to come back later. */
    REPORTE,
    /** The server, or the address itself, says that it will never do. */
    REFUSE,
    /** The exchange broke off: the server has the message, or has not. */
    INCERTAIN
}

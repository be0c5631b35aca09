package fr.centraleachat.courriel.domain;

/**
 * @param texte what the mail server said, null when it took the message
 */
record Reponse(Issue issue, String texte) {

    static Reponse envoye() {
        return new Reponse(Issue.ENVOYE, null);
    }
}

package fr.centraleachat.courriel.domain;

/**
 * @param texte what the mail server said
 */
record Reponse(Issue issue, String texte) {

    static Reponse envoye(String texte) {
        return new Reponse(Issue.ENVOYE, texte);
    }
}

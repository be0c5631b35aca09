package fr.centraleachat.tache.web;

/** Where the template of a form is: {@code passation/taches/valider-dce}. */
final class GabaritDeTache {

    private GabaritDeTache() {}

    static boolean estUneCle(String cle) {
        return cle != null && cle.matches("[a-z]+/[a-z0-9-]+");
    }

    static String module(String cle) {
        return cle.substring(0, cle.indexOf('/'));
    }

    static String vue(String cle) {
        return cle.replace("/", "/taches/");
    }

    static String fichier(String cle) {
        return "classpath:/templates/" + vue(cle) + ".html";
    }
}

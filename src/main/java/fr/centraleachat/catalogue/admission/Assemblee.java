package fr.centraleachat.catalogue.admission;

/** The two whose délibérations must agree. */
public enum Assemblee {
    ADHERENT("de l’adhérent"),
    METROPOLE("de la métropole");

    private final String deQui;

    Assemblee(String deQui) {
        this.deQui = deQui;
    }

    public String deQui() {
        return deQui;
    }
}

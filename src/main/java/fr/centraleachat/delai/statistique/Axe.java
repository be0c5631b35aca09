package fr.centraleachat.delai.statistique;

/** Along what the figures are told apart. */
public enum Axe {
    ADHERENT("adherent", "adherent <> '*'"),
    PROCEDURE("procedure", "procedure = any(array(select procedure from app.cible_de_phase))"),
    FAMILLE("famille", "famille = any(array(select famille from app.famille_comptee))");

    private final String colonne;
    private final String chacun;

    Axe(String colonne, String chacun) {
        this.colonne = colonne;
        this.chacun = chacun;
    }

    /** Each of its values in a cube, so that the index is read at them only. */
    String chacun() {
        return chacun;
    }

    String colonne() {
        return colonne;
    }
}

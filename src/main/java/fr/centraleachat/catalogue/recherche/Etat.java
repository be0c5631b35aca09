package fr.centraleachat.catalogue.recherche;

/** Where a marché stands today. */
public enum Etat {
    EN_COURS("En cours", "m.fin_triee > :jour"),
    FINIT_DANS_L_ANNEE(
            "Finit dans les 12 mois", "m.fin_triee > :jour and m.fin_triee <= :dansUnAn"),
    TERMINE("Terminé", "m.fin_triee <= :jour");

    private final String libelle;
    private final String condition;

    Etat(String libelle, String condition) {
        this.libelle = libelle;
        this.condition = condition;
    }

    public String libelle() {
        return libelle;
    }

    /** Over the alias {@code m}, with the parameters {@code jour} and {@code dansUnAn}. */
    String condition() {
        return condition;
    }

    /** Does what stands at {@code autre} stand here too: what ends within a year is running. */
    boolean comprend(Etat autre) {
        return this == autre || this == EN_COURS && autre == FINIT_DANS_L_ANNEE;
    }
}

package fr.centraleachat.catalogue.recherche;

/** Where a marché stands today. */
public enum Etat {
    EN_COURS("En cours", "coalesce(m.fin, :jour + 1) > :jour"),
    FINIT_DANS_L_ANNEE(
            "Finit dans les 12 mois", "m.fin > :jour and m.fin <= :jour + interval '1 year'"),
    TERMINE("Terminé", "m.fin <= :jour");

    private final String libelle;
    private final String condition;

    Etat(String libelle, String condition) {
        this.libelle = libelle;
        this.condition = condition;
    }

    public String libelle() {
        return libelle;
    }

    /** Over the alias {@code m}, with the parameter {@code jour}. */
    String condition() {
        return condition;
    }
}

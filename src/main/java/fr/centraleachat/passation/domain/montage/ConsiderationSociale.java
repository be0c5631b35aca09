package fr.centraleachat.passation.domain.montage;

import fr.centraleachat.tache.Libelle;

/** What a marché does for employment (L2112-2-1), in the words of the official open data. */
public enum ConsiderationSociale {
    @Libelle("Clause sociale")
    CLAUSE_SOCIALE("Clause sociale"),
    @Libelle("Critère social")
    CRITERE_SOCIAL("Critère social"),
    @Libelle("Marché réservé")
    MARCHE_RESERVE("Marché réservé"),
    @Libelle("Pas de considération sociale")
    PAS_DE_CONSIDERATION_SOCIALE("Pas de considération sociale");

    private final String decp;

    ConsiderationSociale(String decp) {
        this.decp = decp;
    }

    /** The word of the official open data. */
    public String decp() {
        return decp;
    }
}

package fr.centraleachat.delai.statistique;

import java.util.List;

/**
 * @param suite where the next page begins, for {@link DemandeDeListe}; null on the last one
 */
public record PageDeProcedures(List<ProcedureComptee> lignes, String suite) {

    public PageDeProcedures {
        lignes = List.copyOf(lignes);
    }
}

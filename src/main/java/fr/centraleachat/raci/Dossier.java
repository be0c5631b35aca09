package fr.centraleachat.raci;

import java.util.List;

/** What the matrix must know of a file to say whom an activité concerns. */
public record Dossier(
        String cadre,
        String acheteur,
        String adherentInstructeur,
        String serviceInstructeur,
        List<String> beneficiaires,
        String charge,
        String juriste,
        String referent) {

    public Dossier {
        beneficiaires = List.copyOf(beneficiaires);
    }
}

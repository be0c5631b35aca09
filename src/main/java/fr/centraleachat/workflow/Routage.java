package fr.centraleachat.workflow;

import java.util.List;

/**
 * Where a process sends its tasks: repeated by every {@link TacheCreee}.
 *
 * @param numero the procédure's number, business key of the process
 * @param charge login of the agent, null until named; likewise juriste and référent
 * @param lot number of the lot inside {@code Marche}, else null
 * @param support inside {@code Envoi}, else null
 * @param sujet id of the question, the demande, the référé… that an at-any-time sub-process is
 *     about, else null
 */
public record Routage(
        String numero,
        String cadre,
        String acheteur,
        String adherentInstructeur,
        String serviceInstructeur,
        List<String> beneficiaires,
        String charge,
        String juriste,
        String referent,
        Integer lot,
        String support,
        String sujet) {

    public Routage {
        beneficiaires = List.copyOf(beneficiaires);
    }
}

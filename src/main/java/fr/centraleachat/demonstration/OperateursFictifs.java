package fr.centraleachat.demonstration;

import java.util.List;

/** Candidates of the fictional procédures; their SIRET are right numbers that nobody bears. */
record OperateursFictifs(String siret, String nom) {

    /** The first of them is proposed by every fictional report. */
    static final List<OperateursFictifs> TOUS =
            List.of(
                    new OperateursFictifs("98000000400013", "Titulaire A"),
                    new OperateursFictifs("97000000600019", "Candidat B"));
}

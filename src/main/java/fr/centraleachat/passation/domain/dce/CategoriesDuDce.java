package fr.centraleachat.passation.domain.dce;

import java.util.Set;

/** The categories under which the pieces of a DCE are deposited. */
public final class CategoriesDuDce {

    /** Those that a modification in consultation brings: each takes the place of its like. */
    private static final String MODIFIEES = "PIECES_MODIFIEES";

    private static final Set<String> CATEGORIES =
            Set.of(
                    "RC",
                    "REGLEMENT_CONSULTATION",
                    "CCAP",
                    "AE",
                    "ACTE_ENGAGEMENT",
                    "AAPC",
                    "AVIS_APPEL_CONCURRENCE",
                    "CCTP",
                    "BPU",
                    "DQE",
                    "DPGF",
                    "PIECES_FINANCIERES",
                    "ANNEXES_DCE",
                    "DCE");

    private CategoriesDuDce() {}

    public static boolean contient(String categorie) {
        return CATEGORIES.contains(categorie);
    }

    public static boolean estUneModification(String categorie) {
        return MODIFIEES.equals(categorie);
    }
}

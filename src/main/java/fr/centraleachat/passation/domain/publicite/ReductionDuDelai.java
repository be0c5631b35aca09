package fr.centraleachat.passation.domain.publicite;

/** Why the délai of an appel d’offres ouvert is shorter than the 35 days of R2161-2. */
enum ReductionDuDelai {
    /** Plis are always sent by electronic means here. */
    ELECTRONIQUE("DELAI_MIN_AOO_ELECTRONIQUE"),
    PREINFORMATION("DELAI_MIN_AOO_PREINFO"),
    URGENCE("DELAI_MIN_AOO_URGENCE");

    private final String parametre;

    ReductionDuDelai(String parametre) {
        this.parametre = parametre;
    }

    /** Code of the parameter that gives the days. */
    String parametre() {
        return parametre;
    }

    static ReductionDuDelai de(Publicite publicite) {
        if (publicite.enUrgence()) {
            return URGENCE;
        }
        return publicite.preinformee() ? PREINFORMATION : ELECTRONIQUE;
    }

    /** What else might be done, once a date limit is too early. */
    String conseil() {
        return this == ELECTRONIQUE
                ? ", ou motivez l’urgence par écrit ou citez l’avis de préinformation"
                : "";
    }
}

package fr.centraleachat.delai.retroplanning;

/** A length that the law or the organisation sets, and what says so. */
record DelaiDuPlan(int jours, String article) {

    /** Where no article says it. */
    static final String ORGANISATION = "organisation";
}

package fr.centraleachat.delai.retroplanning;

/** A length that the law or the organisation sets, and what says so. */
record DelaiDuPlan(int jours, String article) {}

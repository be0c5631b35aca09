package fr.centraleachat.delai.suivi;

/**
 * When a phase was to take place: by the plan of the montage, and by the one in force.
 *
 * @param actuel the same as {@code premier} until the plan is revised
 */
record Plans(Intervalle premier, Intervalle actuel) {}

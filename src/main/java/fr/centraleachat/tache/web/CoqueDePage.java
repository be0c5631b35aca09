package fr.centraleachat.tache.web;

import java.util.List;

/**
 * What surrounds a page.
 *
 * @param fonction the first fonction, shown on the bar
 * @param pourQui « pour Longvic », beside it
 * @param fonctions all of them, each with its adhérent
 * @param bandeau null when there is none
 */
record CoqueDePage(
        boolean connecte,
        String nom,
        String fonction,
        String pourQui,
        List<String> fonctions,
        List<Rubrique> rubriques,
        String bandeau) {

    static CoqueDePage anonyme(String bandeau) {
        return new CoqueDePage(false, null, null, null, List.of(), List.of(), bandeau);
    }

    /**
     * One line of the navigation.
     *
     * @param courant value of aria-current: page, true, or null elsewhere
     * @param compte null where nothing is counted
     */
    record Rubrique(
            String lien,
            String icone,
            String libelle,
            String courant,
            Integer compte,
            int enRetard) {}
}

package fr.centraleachat.passation.web.grille;

import java.util.List;

/**
 * What the page shows of a lot.
 *
 * @param lots numbers of all of them
 * @param ouverte the caller may fill it now
 */
public record VueDeGrille(
        int lot,
        String objet,
        List<Integer> lots,
        boolean ouverte,
        List<String> qualifications,
        List<LigneDOffre> offres) {}

package fr.centraleachat.catalogue.recherche;

/**
 * How many marchés share what the facets count.
 *
 * @param famille null when unknown
 * @param annee of the last day, null when unknown
 * @param etat the narrowest that holds
 */
record Groupe(String famille, Integer annee, Etat etat, int nombre) {

    boolean estDeLaFamille(String choisie) {
        return choisie == null || choisie.equals(famille);
    }

    boolean finitEn(Integer choisie) {
        return choisie == null || choisie.equals(annee);
    }

    boolean estEn(Etat choisi) {
        return choisi == null || choisi.comprend(etat);
    }
}

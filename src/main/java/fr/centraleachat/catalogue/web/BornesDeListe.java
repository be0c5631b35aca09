package fr.centraleachat.catalogue.web;

import fr.centraleachat.common.DonneesRefusees;

/** What a program may ask of a list at once. */
final class BornesDeListe {

    private static final int TAILLE_MAXIMALE = 200;

    private BornesDeListe() {}

    static void exiger(int page, int taille) {
        if (page < 0 || taille < 1 || taille > TAILLE_MAXIMALE) {
            throw DonneesRefusees.champ(
                    "taille",
                    "Demandez de 1 à " + TAILLE_MAXIMALE + " lignes, à partir de la page 0.");
        }
    }
}

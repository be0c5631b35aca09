package fr.centraleachat.catalogue.web;

import fr.centraleachat.common.DonneesRefusees;

/** An order as a form names it: « 1-12 ». */
record PlaceDeCommande(int periode, int rang) {

    static PlaceDeCommande de(String texte) {
        if (!texte.matches("\\d{1,4}-\\d{1,9}")) {
            throw DonneesRefusees.champ("commande", "Choisissez une commande.");
        }
        var parts = texte.split("-");
        return new PlaceDeCommande(Integer.parseInt(parts[0]), Integer.parseInt(parts[1]));
    }
}

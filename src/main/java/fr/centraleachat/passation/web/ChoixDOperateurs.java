package fr.centraleachat.passation.web;

import fr.centraleachat.passation.domain.Attributaires;
import fr.centraleachat.tache.FormulaireDeTache.Choix;
import java.util.List;

/** Operators by their SIRET, shown with their name. */
final class ChoixDOperateurs {

    private ChoixDOperateurs() {}

    static List<Choix> attributaires(Attributaires attributaires, String numero) {
        return attributaires.decisions(numero).stream()
                .map(d -> d.operateur())
                .distinct()
                .map(o -> new Choix(o, libelle(attributaires.nom(numero, o), o)))
                .toList();
    }

    static Choix duLot(Attributaires attributaires, String numero, int lot) {
        var operateur = attributaires.duLot(numero, lot).operateur();
        return new Choix(operateur, libelle(attributaires.nom(numero, lot, operateur), operateur));
    }

    static String libelle(String nom, String siret) {
        return nom.equals(siret) ? siret : nom + " (" + siret + ")";
    }
}

package fr.centraleachat.passation.web;

import fr.centraleachat.passation.domain.attribution.Attributaires;
import fr.centraleachat.tache.FormulaireDeTache.Choix;
import java.util.List;

/** Operators by their SIRET, shown with their name. */
public final class ChoixDOperateurs {

    private ChoixDOperateurs() {}

    public static List<Choix> attributaires(Attributaires attributaires, String numero) {
        return attributaires.decisions(numero).stream()
                .map(d -> d.operateur())
                .distinct()
                .map(o -> new Choix(o, libelle(attributaires.nom(numero, o), o)))
                .toList();
    }

    public static Choix duLot(Attributaires attributaires, String numero, int lot) {
        var operateur = attributaires.duLot(numero, lot).operateur();
        return new Choix(operateur, libelle(attributaires.nom(numero, lot, operateur), operateur));
    }

    public static String libelle(String nom, String siret) {
        return nom.equals(siret) ? siret : nom + " (" + siret + ")";
    }
}

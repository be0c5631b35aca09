package fr.centraleachat.passation.domain.marche;

import fr.centraleachat.common.Erreur;
import fr.centraleachat.delai.DatesLegales;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;

/** What makes a transmission to the contrôle de légalité acceptable (CGCT R2131-5, D2131-5-1). */
final class GardesDeTransmission {

    private GardesDeTransmission() {}

    /** The codes are those of the nomenclature, and the marché itself is among the pieces. */
    static List<Erreur> acte(TransmissionPrefecture acte, NomenclatureDesActes nomenclature) {
        var erreurs = new ArrayList<Erreur>();
        if (!nomenclature.natures().containsKey(acte.natureActe())) {
            erreurs.add(Erreur.de("natureActe", "Choisissez une nature d’acte dans la liste."));
        }
        if (!nomenclature.matieres().containsKey(acte.matiereActe())) {
            erreurs.add(Erreur.de("matiereActe", "Choisissez une matière dans la liste."));
        }
        var types = nomenclature.typesDePiece(acte.natureActe());
        for (int i = 0; i < acte.piecesActe().size(); i++) {
            if (!types.containsKey(acte.piecesActe().get(i).type())) {
                erreurs.add(
                        Erreur.de(
                                "piecesActe[" + i + "].type",
                                "Ce type de pièce n’existe pas pour cette nature d’acte :"
                                        + " choisissez-le dans la liste."));
            }
        }
        if (NomenclatureDesActes.CONTRAT.equals(acte.natureActe()) && !porteLeMarche(acte)) {
            erreurs.add(
                    new Erreur(
                            "piecesActe",
                            "Joignez le marché signé, du type 99_CO (contrat).",
                            "CGCT R2131-5"));
        }
        return erreurs;
    }

    private static boolean porteLeMarche(TransmissionPrefecture acte) {
        return acte.piecesActe().stream()
                .anyMatch(p -> NomenclatureDesActes.PIECE_CONTRAT.equals(p.type()));
    }

    /** A fact, after the signature. */
    static List<Erreur> date(String champ, Instant le, Marche marche, Instant maintenant) {
        if (le.isAfter(maintenant)) {
            return List.of(
                    Erreur.de(champ, "La date indiquée est à venir : indiquez la date réelle."));
        }
        return DatesLegales.jour(le).isBefore(marche.dateSignature())
                ? List.of(
                        Erreur.de(
                                champ,
                                "La date indiquée précède la signature du marché : corrigez-la."))
                : List.of();
    }
}

package fr.centraleachat.passation.domain;

import fr.centraleachat.common.Erreur;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;

/** Garde 20 (R2181-1): every candidate has one letter, and nobody else is written to. */
final class GardesDesDestinataires {

    private GardesDesDestinataires() {}

    /** One letter for each candidate not retained on a lot, and for each attributaire. */
    static List<Erreur> chacunASaLettre(
            LettresAuxCandidats lettres,
            List<LettreDeRejet> rejetsAttendus,
            List<LettreALAttributaire> attributionsAttendues) {
        var erreurs = new ArrayList<Erreur>();
        for (var attendue : rejetsAttendus) {
            long nombre =
                    GardesDesLettres.rejets(lettres).stream()
                            .filter(l -> Objects.equals(l.lot(), attendue.lot()))
                            .filter(l -> attendue.operateur().equals(l.operateur()))
                            .count();
            exigerUne(nombre, "lettresRejet", attendue.lot(), attendue.operateur(), erreurs);
        }
        for (var attendue : attributionsAttendues) {
            long nombre =
                    lettres.lettresAttributaires().stream()
                            .filter(l -> Objects.equals(l.lot(), attendue.lot()))
                            .filter(l -> attendue.operateur().equals(l.operateur()))
                            .count();
            exigerUne(
                    nombre, "lettresAttributaires", attendue.lot(), attendue.operateur(), erreurs);
        }
        return erreurs;
    }

    private static void exigerUne(
            long nombre, String champ, Integer lot, String operateur, List<Erreur> erreurs) {
        if (nombre != 1) {
            erreurs.add(
                    new Erreur(
                            champ,
                            "Écrivez une lettre, et une seule, à "
                                    + operateur
                                    + " pour le lot "
                                    + lot
                                    + " : tous sont informés ensemble.",
                            "R2181-1"));
        }
    }

    /**
     * Nobody else is written to: a letter to a candidate who did not bid on the lot is a mistake.
     */
    static List<Erreur> personneDAutre(
            LettresAuxCandidats lettres, List<LettreDeRejet> rejetsAttendus) {
        var erreurs = new ArrayList<Erreur>();
        var lignes = GardesDesLettres.rejets(lettres);
        for (int i = 0; i < lignes.size(); i++) {
            var ligne = lignes.get(i);
            if (rejetsAttendus.stream()
                    .noneMatch(
                            a ->
                                    Objects.equals(a.lot(), ligne.lot())
                                            && a.operateur().equals(ligne.operateur()))) {
                erreurs.add(
                        Erreur.de(
                                "lettresRejet[" + i + "].operateur",
                                "Cet opérateur n’est pas écarté du lot "
                                        + ligne.lot()
                                        + " : retirez la ligne."));
            }
        }
        return erreurs;
    }
}

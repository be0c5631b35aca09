package fr.centraleachat.passation.domain.lettres;

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
                    lettres.rejets().stream()
                            .filter(l -> Objects.equals(l.lot(), attendue.lot()))
                            .filter(l -> attendue.operateur().equals(l.operateur()))
                            .count();
            exigerUne(nombre, "lettresRejet", attendue.lot(), attendue.operateur(), erreurs);
        }
        for (var attendue : attributionsAttendues) {
            long nombre =
                    lettres.retenues().stream()
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

    /** A letter to somebody who did not bid on the lot, or is not awarded it, is a mistake. */
    static List<Erreur> personneDAutre(LettresAuxCandidats lettres, LettresAuxCandidats attendues) {
        var erreurs = new ArrayList<Erreur>();
        for (int i = 0; i < lettres.rejets().size(); i++) {
            var lettre = lettres.rejets().get(i);
            if (attendues.rejets().stream()
                    .noneMatch(
                            a -> memes(a.lot(), a.operateur(), lettre.lot(), lettre.operateur()))) {
                erreurs.add(
                        Erreur.de(
                                "lettresRejet[" + i + "].operateur",
                                "Cet opérateur n’est pas écarté du lot "
                                        + lettre.lot()
                                        + " : retirez la ligne."));
            }
        }
        for (int i = 0; i < lettres.retenues().size(); i++) {
            var lettre = lettres.retenues().get(i);
            if (attendues.retenues().stream()
                    .noneMatch(
                            a -> memes(a.lot(), a.operateur(), lettre.lot(), lettre.operateur()))) {
                erreurs.add(
                        Erreur.de(
                                "lettresAttributaires[" + i + "].operateur",
                                "Cet opérateur n’est pas l’attributaire du lot "
                                        + lettre.lot()
                                        + " : retirez la ligne."));
            }
        }
        return erreurs;
    }

    private static boolean memes(Integer lot, String operateur, Integer lotEcrit, String ecrit) {
        return Objects.equals(lot, lotEcrit) && Objects.equals(operateur, ecrit);
    }
}

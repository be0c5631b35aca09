package fr.centraleachat.passation.domain.marche;

import fr.centraleachat.passation.domain.Procedure;
import fr.centraleachat.passation.domain.TypeDeProcedure;
import java.util.Map;

/**
 * Proposes the number of a marché as the practice forms it: year, entity, type, number of the
 * procédure, lot. {@code 2026DMPA0131L2} has sixteen characters at most for any lot under a
 * hundred.
 */
final class NumeroDeMarche {

    private static final Map<TypeDeProcedure, String> TYPES =
            Map.of(
                    TypeDeProcedure.SANS_PUBLICITE, "SP",
                    TypeDeProcedure.MAPA, "PA",
                    TypeDeProcedure.AOO, "AO");

    private NumeroDeMarche() {}

    static String proposer(Procedure procedure, int lot) {
        return procedure.numero().replaceFirst("-.*", "")
                + sigle(procedure.intervenants().acheteur())
                + TYPES.get(procedure.type())
                + procedure.numero().replaceFirst(".*-", "")
                + "L"
                + lot;
    }

    /** DIJON_METROPOLE gives DM, LONGVIC gives LO. */
    private static String sigle(String adherent) {
        var mots = adherent.split("_");
        return mots.length > 1
                ? mots[0].substring(0, 1) + mots[1].substring(0, 1)
                : adherent.substring(0, 2);
    }
}

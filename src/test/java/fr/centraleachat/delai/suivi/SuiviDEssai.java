package fr.centraleachat.delai.suivi;

import fr.centraleachat.delai.Duree;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;

/** Procédures with a few phases, P1, P2…, that no table holds. */
final class SuiviDEssai {

    private SuiviDEssai() {}

    static SuiviDeProcedure suivi(LocalDate depart, PhaseSuivie... phases) {
        return termine(depart, null, phases);
    }

    static SuiviDeProcedure termine(LocalDate depart, Instant le, PhaseSuivie... phases) {
        return new SuiviDeProcedure(
                "2026-0001",
                "MAPA",
                "LONGVIC",
                "FOURNITURES",
                depart,
                null,
                le,
                null,
                null,
                0,
                List.of(phases));
    }

    static PhaseSuivie phase(int ordre, Duree cible, Integer minimum, Visite... visites) {
        var code = "P" + ordre;
        return new PhaseSuivie(
                code, ordre, code, code, "DCPM", cible, minimum, null, null, List.of(visites));
    }
}

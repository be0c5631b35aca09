package fr.centraleachat.raci;

import fr.centraleachat.common.DonneesRefusees;
import fr.centraleachat.organisation.Fonction;
import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.Map;

/** What the form of a row holds, as typed. */
record SaisieDeLigne(Map<String, String> lettres, String debut, String motif, String version) {

    static SaisieDeLigne de(Ligne ligne, int version, LocalDate aujourdHui) {
        var lettres = new HashMap<String, String>();
        ligne.cellules().forEach((fonction, cellule) -> lettres.put(fonction.name(), cellule));
        return new SaisieDeLigne(lettres, aujourdHui.toString(), "", String.valueOf(version));
    }

    static SaisieDeLigne lire(Map<String, String> champs) {
        return new SaisieDeLigne(
                champs, champs.get("debut"), champs.get("motif"), champs.get("version"));
    }

    SaisieDeLigne avecVersion(int relue) {
        return new SaisieDeLigne(lettres, debut, motif, String.valueOf(relue));
    }

    DemandeDeLigne demande(String activite) {
        var cellules = new EnumMap<Fonction, String>(Fonction.class);
        for (var fonction : ReglesDeLigne.FONCTIONS) {
            var cellule = lettres.get(fonction.name());
            if (cellule != null && !cellule.isBlank()) {
                cellules.put(fonction, cellule);
            }
        }
        return new DemandeDeLigne(activite, cellules, jour(), motif, numero());
    }

    private LocalDate jour() {
        try {
            return debut == null || debut.isBlank() ? null : LocalDate.parse(debut);
        } catch (DateTimeParseException e) {
            throw DonneesRefusees.champ("debut", "Écrivez la date sous la forme 2026-11-23.");
        }
    }

    private int numero() {
        try {
            return Integer.parseInt(version);
        } catch (NumberFormatException e) {
            throw DonneesRefusees.champ(null, "Rouvrez la page, puis recommencez.");
        }
    }
}

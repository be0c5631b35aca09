package fr.centraleachat.passation.web.envoi;

import java.time.DateTimeException;
import java.time.Instant;
import java.time.LocalDateTime;
import java.time.ZoneId;
import java.time.temporal.ChronoUnit;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** What a browser posts of a proof, made into the body that the API takes. */
final class SaisieDePreuve {

    private static final List<String> HEURES =
            List.of("envoyeLe", "recuLe", "recueLe", "accuseLe", "publieLe");
    private static final List<String> TEXTES =
            List.of("mode", "reference", "identifiantActe", "preuve", "motif", "adresse", "texte");

    private SaisieDePreuve() {}

    /** Blank fields are absent; an hour without offset is that of the zone. */
    static Map<String, String> corps(Map<String, String> postes, ZoneId zone) {
        var corps = new LinkedHashMap<String, String>();
        for (var nom : HEURES) {
            garder(corps, nom, instant(postes.get(nom), zone));
        }
        for (var nom : TEXTES) {
            garder(corps, nom, postes.get(nom));
        }
        return corps;
    }

    /** As a browser writes it; empty when unknown. */
    static String heure(Instant instant, ZoneId zone) {
        return instant == null
                ? ""
                : LocalDateTime.ofInstant(instant, zone).truncatedTo(ChronoUnit.MINUTES).toString();
    }

    private static void garder(Map<String, String> corps, String nom, String valeur) {
        if (valeur != null && !valeur.isBlank()) {
            corps.put(nom, valeur.strip());
        }
    }

    /** What cannot be read stays as it is, and is refused with its field. */
    private static String instant(String poste, ZoneId zone) {
        if (poste == null || poste.isBlank()) {
            return null;
        }
        try {
            return LocalDateTime.parse(poste).atZone(zone).toInstant().toString();
        } catch (DateTimeException e) {
            return poste;
        }
    }
}

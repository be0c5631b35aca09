package fr.centraleachat.pilotage.filtre;

import fr.centraleachat.common.DonneesRefusees;
import fr.centraleachat.common.Erreur;
import java.time.YearMonth;
import java.time.format.DateTimeParseException;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** Reads the filters of an address, and tells every fault at once. */
final class LectureDesFiltres {

    private static final int MOIS_HABITUELS = 12;

    private final List<Erreur> erreurs = new ArrayList<>();
    private final YearMonth ceMois;

    LectureDesFiltres(YearMonth ceMois) {
        this.ceMois = ceMois;
    }

    /** Without a period, the twelve months that end with this one. */
    Filtres lire(
            FiltresDemandes demandes,
            Set<String> adherents,
            Set<String> familles,
            Set<String> phases) {
        var forme = connu("procedure", demandes.procedure(), formes());
        var adherent = connu("adherent", demandes.adherent(), adherents);
        var famille = connu("famille", demandes.famille(), familles);
        var phase = connu("phase", demandes.phase(), phases);
        var au = mois("au", demandes.au());
        var du = mois("du", demandes.du());
        boolean choisie = du != null || au != null;
        au = au == null ? ceMois : au;
        du = du == null ? au.minusMonths(MOIS_HABITUELS - 1) : du;
        if (du.isAfter(au)) {
            erreurs.add(Erreur.de("du", "Le premier mois de la période suit le dernier."));
        }
        DonneesRefusees.siErreurs(erreurs);
        return new Filtres(
                forme == null ? null : Forme.valueOf(forme),
                adherent,
                famille,
                du,
                au,
                choisie,
                phase);
    }

    private static Set<String> formes() {
        return Stream.of(Forme.values()).map(Enum::name).collect(Collectors.toSet());
    }

    private String connu(String champ, String texte, Set<String> connus) {
        if (estVide(texte)) {
            return null;
        }
        if (!connus.contains(texte.strip())) {
            erreurs.add(
                    Erreur.de(
                            champ,
                            "« %s » n’est pas connu : choisissez dans la liste."
                                    .formatted(texte.strip())));
        }
        return texte.strip();
    }

    private YearMonth mois(String champ, String texte) {
        if (estVide(texte)) {
            return null;
        }
        try {
            return YearMonth.parse(texte.strip());
        } catch (DateTimeParseException e) {
            erreurs.add(Erreur.de(champ, "Indiquez un mois qui existe, par exemple 2026-06."));
            return null;
        }
    }

    private static boolean estVide(String texte) {
        return texte == null || texte.isBlank();
    }
}

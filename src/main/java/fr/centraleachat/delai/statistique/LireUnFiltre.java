package fr.centraleachat.delai.statistique;

import fr.centraleachat.common.DonneesRefusees;
import fr.centraleachat.common.Erreur;
import fr.centraleachat.organisation.Adherent;
import fr.centraleachat.organisation.Organisation;
import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import java.util.ArrayList;
import java.util.List;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** A filter as it was written in an address, every fault told at once. */
@Service
@Transactional(readOnly = true)
public class LireUnFiltre {

    private final Organisation organisation;
    private final JdbcClient jdbc;

    LireUnFiltre(Organisation organisation, JdbcClient jdbc) {
        this.organisation = organisation;
        this.jdbc = jdbc;
    }

    /**
     * Null or blank is all.
     *
     * @param du ISO 8601, any day of the first month
     * @param au likewise, of the last one
     * @throws DonneesRefusees for a date that is none, a period that ends before it begins, an
     *     adhérent or a procédure that is not known
     */
    public FiltreDeStatistiques lire(
            String procedure, String adherent, String famille, String du, String au) {
        List<Erreur> erreurs = new ArrayList<>();
        var debut = jour("du", du, erreurs);
        var fin = jour("au", au, erreurs);
        if (debut != null && fin != null && fin.isBefore(debut)) {
            erreurs.add(
                    Erreur.de("au", "La fin de la période précède son début : échangez les deux."));
        }
        verifier("procedure", "Le type de procédure", texte(procedure), procedures(), erreurs);
        verifier("adherent", "L’adhérent", texte(adherent), adherents(), erreurs);
        DonneesRefusees.siErreurs(erreurs);
        return new FiltreDeStatistiques(
                texte(procedure), texte(adherent), texte(famille), debut, fin);
    }

    /** Those that have a target: MAPA, AOO. */
    private List<String> procedures() {
        return jdbc.sql("select distinct procedure from app.cible_de_phase order by procedure")
                .query(String.class)
                .list();
    }

    private List<String> adherents() {
        return organisation.adherents().stream().map(Adherent::code).toList();
    }

    private static void verifier(
            String champ, String nom, String valeur, List<String> connus, List<Erreur> erreurs) {
        if (valeur != null && !connus.contains(valeur)) {
            erreurs.add(
                    Erreur.de(
                            champ,
                            "%s « %s » n’est pas connu : choisissez parmi %s."
                                    .formatted(nom, valeur, String.join(", ", connus))));
        }
    }

    private static LocalDate jour(String champ, String texte, List<Erreur> erreurs) {
        try {
            return texte(texte) == null ? null : LocalDate.parse(texte.strip());
        } catch (DateTimeParseException e) {
            erreurs.add(Erreur.de(champ, "Indiquez une date qui existe, par exemple 2026-01-31."));
            return null;
        }
    }

    private static String texte(String valeur) {
        return valeur == null || valeur.isBlank() ? null : valeur.strip();
    }
}

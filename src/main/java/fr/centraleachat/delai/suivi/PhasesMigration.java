package fr.centraleachat.delai.suivi;

import fr.centraleachat.common.ChargementDeReference;
import fr.centraleachat.common.FichierDeReference;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.Locale;
import java.util.Map;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Loads the thirteen phases and their first targets, once. */
@Component
class PhasesMigration extends ChargementDeReference {

    private static final LocalDate PREMIER_JOUR = LocalDate.of(2018, 1, 1);

    PhasesMigration() {
        super("0031", "delai charger phases");
    }

    @Override
    protected void charger(JdbcClient base) {
        for (var ligne : FichierDeReference.lire("phases")) {
            ajouterPhase(base, ligne);
            ajouterCible(base, ligne, "MAPA", null);
            ajouterCible(base, ligne, "AOO", minimumEnAppelDOffres(ligne));
        }
    }

    /** The plis of an appel d'offres arrive by electronic means: the shortest ordinary délai. */
    private static String minimumEnAppelDOffres(Map<String, String> ligne) {
        return "CONSULTATION".equals(ligne.get("code")) ? "DELAI_MIN_AOO_ELECTRONIQUE" : null;
    }

    private static void ajouterPhase(JdbcClient base, Map<String, String> ligne) {
        base.sql(
                        """
                        insert into app.phase (code, ordre, libelle, libelle_court, acteur, outils,
                            activites, remarque) values (?, ?, ?, ?, ?, ?, ?, ?)""")
                .params(
                        Arrays.asList(
                                ligne.get("code"),
                                Integer.valueOf(ligne.get("ordre")),
                                ligne.get("libelle"),
                                ligne.get("libelle_court"),
                                ligne.get("acteur"),
                                ligne.get("outils"),
                                ligne.get("activites_raci"),
                                ligne.get("remarque")))
                .update();
    }

    private static void ajouterCible(
            JdbcClient base, Map<String, String> ligne, String procedure, String minimum) {
        var colonne = "delai_" + procedure.toLowerCase(Locale.ROOT) + "_jours";
        base.sql(
                        """
                        insert into app.cible_de_phase (phase, procedure, debut, jours,
                            parametre_minimum) values (?, ?, ?, ?, ?)""")
                .params(
                        Arrays.asList(
                                ligne.get("code"),
                                procedure,
                                PREMIER_JOUR,
                                Integer.valueOf(ligne.get(colonne)),
                                minimum))
                .update();
    }
}

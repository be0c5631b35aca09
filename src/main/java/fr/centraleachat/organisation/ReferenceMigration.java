package fr.centraleachat.organisation;

import static fr.centraleachat.common.FichierDeReference.lire;
import static java.util.stream.Collectors.toMap;

import fr.centraleachat.common.ChargementDeReference;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.Map;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Loads the adhérents, their services and their adhésions. */
@Component
class ReferenceMigration extends ChargementDeReference {

    /** The adhésions are those of the year 2021; their real beginnings are not published. */
    private static final LocalDate ADHESIONS = LocalDate.of(2021, 1, 1);

    private static final Map<String, ServiceCommun> COLONNES =
            Map.of(
                    "centrale_achat", ServiceCommun.CENTRALE_ACHAT,
                    "commande_publique_2021", ServiceCommun.COMMANDE_PUBLIQUE,
                    "affaires_juridiques_2021", ServiceCommun.AFFAIRES_JURIDIQUES,
                    "assurances_2021", ServiceCommun.ASSURANCES,
                    "numerique_2021", ServiceCommun.NUMERIQUE);

    ReferenceMigration() {
        super("0011", "organisation charger reference");
    }

    @Override
    protected void charger(JdbcClient base) {
        chargerLesAdherents(base);
        lire("services").forEach(ligne -> chargerService(base, ligne));
    }

    private static void chargerLesAdherents(JdbcClient base) {
        var communes = lire("communes").stream().collect(toMap(c -> c.get("nom"), c -> c));
        var sirets = lire("sirets").stream().collect(toMap(s -> s.get("code"), s -> s));
        for (var adherent : lire("adherents")) {
            var commune =
                    "COMMUNE".equals(adherent.get("type"))
                            ? communes.get(adherent.get("nom"))
                            : null;
            var siret =
                    commune == null
                            ? sirets.getOrDefault(adherent.get("code"), Map.of()).get("siret")
                            : commune.get("siret_publie");
            chargerAdherent(base, adherent, commune == null ? Map.of() : commune, siret);
            COLONNES.forEach((colonne, service) -> adherer(base, adherent, colonne, service));
        }
    }

    private static void chargerAdherent(
            JdbcClient base, Map<String, String> ligne, Map<String, String> commune, String siret) {
        var population = commune.get("population");
        base.sql(
                        """
                        insert into app.adherent (code, nom, type, rattachement, code_insee, siren, siret,
                            population)
                        values (?, ?, ?, ?, ?, ?, ?, ?)
                        """)
                .params(
                        Arrays.asList(
                                ligne.get("code"),
                                ligne.get("nom"),
                                ligne.get("type"),
                                ligne.get("rattachement"),
                                commune.get("code_insee"),
                                siret == null ? commune.get("siren") : siret.substring(0, 9),
                                siret,
                                population == null ? null : Integer.valueOf(population)))
                .update();
    }

    private static void adherer(
            JdbcClient base, Map<String, String> ligne, String colonne, ServiceCommun service) {
        var valeur = ligne.get(colonne);
        if ("non".equals(valeur)) {
            return;
        }
        base.sql(
                        """
                        insert into app.adhesion (adherent, service_commun, modalite, debut)
                        values (?, ?, ?, ?)
                        """)
                .params(
                        ligne.get("code"),
                        service.name(),
                        "ponctuel".equals(valeur) ? "PONCTUELLE" : "PERMANENTE",
                        ADHESIONS)
                .update();
    }

    private static void chargerService(JdbcClient base, Map<String, String> ligne) {
        base.sql("insert into app.service (adherent, code, nom) values (?, ?, ?)")
                .params(ligne.get("adherent"), ligne.get("code"), ligne.get("nom"))
                .update();
    }
}

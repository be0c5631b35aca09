package fr.centraleachat.raci;

import fr.centraleachat.common.ChargementDeReference;
import fr.centraleachat.organisation.AgentCourant;
import java.util.Arrays;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Loads the matrix once; a later change is a new dated row. */
@Component
class MatriceMigration extends ChargementDeReference {

    private static final String MOTIF = "Matrice de la convention (annexe 5)";

    MatriceMigration() {
        super("0021", "raci charger matrice");
    }

    @Override
    protected void charger(JdbcClient base) {
        int ordre = 0;
        for (var ligne : MatriceDeReference.lignes()) {
            chargerActivite(base, ligne.activite(), ++ordre);
            chargerCellules(base, ligne);
        }
        MatriceDeReference.beneficiaires().forEach(b -> chargerBeneficiaire(base, b));
    }

    /**
     * The rows that a release adds, after those that are there; no row that is there is touched.
     */
    static void chargerCeQuiManque(JdbcClient base) {
        var la = base.sql("select code from app.raci_activite").query(String.class).set();
        int ordre =
                base.sql("select coalesce(max(ordre), 0) from app.raci_activite")
                        .query(Integer.class)
                        .single();
        for (var ligne : MatriceDeReference.lignes()) {
            if (!la.contains(ligne.activite().code())) {
                chargerActivite(base, ligne.activite(), ++ordre);
                chargerCellules(base, ligne);
            }
        }
    }

    private static void chargerActivite(JdbcClient base, Activite activite, int ordre) {
        base.sql(
                        """
                        insert into app.raci_activite (code, ordre, processus, domaine, libelle, source, lecture,
                            sans_etape, personne, reprise_interdite)
                        values (?, ?, ?, ?, ?, ?, ?, ?, ?, ?)
                        """)
                .params(
                        Arrays.asList(
                                activite.code(),
                                ordre,
                                activite.processus(),
                                activite.domaine(),
                                activite.libelle(),
                                activite.source(),
                                activite.lecture(),
                                activite.sansEtape(),
                                activite.versJuriste() ? "JURISTE" : null,
                                activite.repriseInterdite()))
                .update();
    }

    private static void chargerCellules(JdbcClient base, Ligne ligne) {
        ligne.cellules()
                .forEach(
                        (fonction, lettres) ->
                                base.sql(CelluleRepository.INSERTION)
                                        .params(
                                                ligne.activite().code(),
                                                fonction.name(),
                                                lettres,
                                                MatriceDeReference.DEPUIS,
                                                MOTIF,
                                                AgentCourant.APPLICATION)
                                        .update());
    }

    private static void chargerBeneficiaire(JdbcClient base, LettreDeBeneficiaire ligne) {
        base.sql(
                        """
                        insert into app.raci_beneficiaire (cadre, activite, lettre, debut)
                        values (?, ?, ?, ?)
                        """)
                .params(
                        ligne.cadre(),
                        ligne.activite(),
                        ligne.lettre().name(),
                        MatriceDeReference.DEPUIS)
                .update();
    }
}

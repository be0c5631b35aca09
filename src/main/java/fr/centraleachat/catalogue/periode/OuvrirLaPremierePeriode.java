package fr.centraleachat.catalogue.periode;

import fr.centraleachat.common.DonneesRefusees;
import fr.centraleachat.common.Erreur;
import fr.centraleachat.common.EtatIncompatible;
import fr.centraleachat.organisation.AgentCourant;
import fr.centraleachat.organisation.Fonction;
import java.math.BigDecimal;
import java.sql.Types;
import java.util.ArrayList;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Gives a ceiling to an accord-cadre that has none: typed by hand, or imported. */
@Service
@Transactional
public class OuvrirLaPremierePeriode {

    private final ReconductionRepository marches;
    private final JdbcClient jdbc;
    private final AgentCourant agent;

    OuvrirLaPremierePeriode(ReconductionRepository marches, JdbcClient jdbc, AgentCourant agent) {
        this.marches = marches;
        this.jdbc = jdbc;
        this.agent = agent;
    }

    /**
     * @throws EtatIncompatible when it has one, or is no accord-cadre
     */
    public void ouvrir(String marche, SaisieDePeriode s) {
        agent.exiger(Fonction.EQUIPE_ACHATS);
        verifier(s);
        marches.tenir(marche);
        int ouvertes =
                jdbc.sql(
                                """
                                insert into app.periode_de_marche (marche, rang, debut, fin, unite,
                                    nom_unite, minimum, maximum)
                                select reference, 1, :debut, :fin, :unite, :nom, :minimum, :maximum
                                from app.marche_mutualise
                                where reference = :marche and accord_cadre
                                on conflict (marche, rang) do nothing""")
                        .param("marche", marche)
                        .param("debut", s.debut())
                        .param("fin", s.fin().plusDays(1))
                        .param("unite", s.unite().name())
                        .param("nom", nom(s), Types.VARCHAR)
                        .param("minimum", s.minimum() == null ? BigDecimal.ZERO : s.minimum())
                        .param("maximum", s.maximum())
                        .update();
        if (ouvertes == 0) {
            throw new EtatIncompatible("Seul un accord-cadre sans période en reçoit une première.");
        }
    }

    private static void verifier(SaisieDePeriode s) {
        var erreurs =
                new ArrayList<>(
                        PlafondsSaisis.fautes(s.minimum(), s.maximum(), s.unite().decimales()));
        if (!s.fin().isAfter(s.debut())) {
            erreurs.add(Erreur.de("fin", "La période finit avant de commencer : vérifiez."));
        }
        DonneesRefusees.siErreurs(erreurs);
    }

    private static String nom(SaisieDePeriode s) {
        return s.unite() == UniteDePlafond.QUANTITE ? s.nomUnite() : null;
    }
}

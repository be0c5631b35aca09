package fr.centraleachat.catalogue.marche;

import fr.centraleachat.common.Introuvable;
import java.sql.Types;
import java.time.Clock;
import java.time.ZoneOffset;
import java.util.List;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** What an agent may change of the row of a marché. */
@Component
class MarcheCorrigeable {

    private final JdbcClient jdbc;
    private final Clock horloge;

    MarcheCorrigeable(JdbcClient jdbc, Clock horloge) {
        this.jdbc = jdbc;
        this.horloge = horloge;
    }

    /**
     * @throws Introuvable when no marché has that reference
     */
    Origine origine(String reference) {
        return jdbc.sql("select origine from app.marche_mutualise where reference = ?")
                .param(reference)
                .query(String.class)
                .optional()
                .map(Origine::valueOf)
                .orElseThrow(() -> new Introuvable("Ce marché n’existe pas."));
    }

    CorrectionDeMarche actuelle(String reference) {
        var beneficiaires =
                jdbc.sql("select adherent from app.beneficiaire_de_marche where marche = ?")
                        .param(reference)
                        .query(String.class)
                        .list();
        return jdbc.sql("select * from app.marche_mutualise where reference = ?")
                .param(reference)
                .query(
                        (l, n) ->
                                new CorrectionDeMarche(
                                        l.getString("objet"),
                                        l.getString("code_cpv"),
                                        l.getString("famille"),
                                        List.copyOf(beneficiaires),
                                        executant(l.getString("executant"))))
                .single();
    }

    /** With the données essentielles of what was typed. */
    void corriger(String reference, CorrectionDeMarche c) {
        jdbc.sql(
                        """
                        update app.marche_mutualise
                        set objet = :objet, code_cpv = :cpv, famille = :famille,
                            executant = :executant, modifie_le = :le,
                            donnees = case when origine = 'SAISIE' then donnees
                                || jsonb_build_object('objet', :objet::text, 'codeCPV', :cpv::text)
                                else donnees end
                        where reference = :reference""")
                .param("objet", c.objet())
                .param("cpv", c.codeCPV())
                .param("famille", c.famille(), Types.VARCHAR)
                .param(
                        "executant",
                        c.executant() == null ? null : c.executant().name(),
                        Types.VARCHAR)
                .param("le", horloge.instant().atOffset(ZoneOffset.UTC))
                .param("reference", reference)
                .update();
    }

    private static Executant executant(String code) {
        return code == null ? null : Executant.valueOf(code);
    }
}

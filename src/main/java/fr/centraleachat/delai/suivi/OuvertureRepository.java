package fr.centraleachat.delai.suivi;

import fr.centraleachat.workflow.PhaseFermee;
import fr.centraleachat.workflow.PhaseOuverte;
import java.time.ZoneOffset;
import java.util.Collection;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** The sub-processes that carry a visit: what tells a new visit from the same one going on. */
@Repository
class OuvertureRepository {

    private final JdbcClient jdbc;

    OuvertureRepository(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    boolean existe(PhaseOuverte e, int visite) {
        return jdbc.sql(
                        """
                        select 1 from app.ouverture_de_phase
                        where procedure = :numero and phase = :phase and visite = :visite
                            and sous_processus = :sousProcessus and instance = :instance""")
                .param("numero", e.numero())
                .param("phase", e.phase())
                .param("visite", visite)
                .param("sousProcessus", e.sousProcessus())
                .param("instance", e.instance())
                .query(Integer.class)
                .optional()
                .isPresent();
    }

    void noter(PhaseOuverte e, int visite) {
        jdbc.sql(
                        """
                        insert into app.ouverture_de_phase
                            (procedure, phase, visite, sous_processus, instance, ouverte_le)
                        values (:numero, :phase, :visite, :sousProcessus, :instance, :le)
                        on conflict do nothing""")
                .param("numero", e.numero())
                .param("phase", e.phase())
                .param("visite", visite)
                .param("sousProcessus", e.sousProcessus())
                .param("instance", e.instance())
                .param("le", e.le().atOffset(ZoneOffset.UTC))
                .update();
    }

    void fermer(PhaseFermee e) {
        jdbc.sql(
                        """
                        update app.ouverture_de_phase set fermee_le = :le
                        where procedure = :numero and phase = :phase and fermee_le is null
                            and sous_processus = :sousProcessus and instance = :instance""")
                .param("le", e.le().atOffset(ZoneOffset.UTC))
                .param("numero", e.numero())
                .param("phase", e.phase())
                .param("sousProcessus", e.sousProcessus())
                .param("instance", e.instance())
                .update();
    }

    boolean resteOuverte(String numero, String phase) {
        return jdbc.sql(
                        """
                        select exists (select 1 from app.ouverture_de_phase
                        where procedure = :numero and phase = :phase and fermee_le is null)""")
                .param("numero", numero)
                .param("phase", phase)
                .query(Boolean.class)
                .single();
    }

    /** Carried by the whole file, or by one of these lots; not by other lots alone. */
    boolean attend(String numero, String phase, Collection<Integer> lots) {
        return jdbc.sql(
                        """
                        select not exists (select 1 from app.ouverture_de_phase
                                where procedure = :numero and phase = :phase and fermee_le is null)
                            or exists (select 1 from app.ouverture_de_phase
                                where procedure = :numero and phase = :phase and fermee_le is null
                                    and (instance !~ '^[0-9]+$' or instance = any (:lots)))""")
                .param("numero", numero)
                .param("phase", phase)
                .param("lots", lots.stream().map(String::valueOf).toArray(String[]::new))
                .query(Boolean.class)
                .single();
    }

    /** What the other lots still do belongs to the new visit, so that visits never overlap. */
    void reporterLesOuvertes(String numero, String phase, int visite) {
        jdbc.sql(
                        """
                        update app.ouverture_de_phase set visite = :visite
                        where procedure = :numero and phase = :phase and fermee_le is null""")
                .param("visite", visite)
                .param("numero", numero)
                .param("phase", phase)
                .update();
    }
}

package fr.centraleachat.delai.statistique;

import java.util.List;
import java.util.function.Consumer;
import javax.sql.DataSource;
import org.springframework.jdbc.core.DataClassRowMapper;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.jdbc.core.RowCallbackHandler;
import org.springframework.jdbc.core.RowMapper;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** The finished phases behind the figures, read as they come and never held together. */
@Service
public class DureesComptees {

    private static final int LUES_A_LA_FOIS = 1000;
    private static final RowMapper<DureeComptee> LIGNE =
            DataClassRowMapper.newInstance(DureeComptee.class);

    private final JdbcClient jdbc;
    private final MesureRepository mesures;
    private final PerimetreDeLecture perimetre;

    DureesComptees(DataSource source, MesureRepository mesures, PerimetreDeLecture perimetre) {
        var gabarit = new JdbcTemplate(source);
        gabarit.setFetchSize(LUES_A_LA_FOIS);
        this.jdbc = JdbcClient.create(gabarit);
        this.mesures = mesures;
        this.perimetre = perimetre;
    }

    /** The way to the notification, then phase after phase in order, each by numero. */
    @Transactional(readOnly = true)
    public void lire(FiltreDeStatistiques filtre, Consumer<DureeComptee> lecteur) {
        mesures.etapes().forEach(etape -> lire(etape, filtre, lecteur));
    }

    private void lire(Etape etape, FiltreDeStatistiques filtre, Consumer<DureeComptee> lecteur) {
        var selection = perimetre.selection(filtre, List.of(etape.code()));
        RowCallbackHandler ligne = l -> lecteur.accept(LIGNE.mapRow(l, 0));
        jdbc.sql(
                        """
                        select e.ordre, e.libelle, d.numero, d.procedure, d.adherent, d.famille,
                            d.visites, d.fin as fin_le, d.jours, d.cible
                        from (select * from app.duree_comptee where %s) d
                        join app.etape_comptee e on e.code = d.phase
                        order by d.numero"""
                                .formatted(selection.lignes()))
                .params(selection.parametres())
                .query(ligne);
    }
}

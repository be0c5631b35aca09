package fr.centraleachat.catalogue.marche;

import fr.centraleachat.common.DonneesRefusees;
import fr.centraleachat.common.EtatIncompatible;
import java.sql.Types;
import java.time.LocalDate;
import java.util.Optional;
import org.springframework.dao.DuplicateKeyException;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** The row of a marché typed by hand: found by its key, named, never written over another. */
@Component
class SaisieEnTable {

    private final JdbcClient jdbc;

    SaisieEnTable(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    Optional<String> deCle(String cle) {
        return cle == null
                ? Optional.empty()
                : une("select reference from app.marche_mutualise where cle_de_saisie = ?", cle);
    }

    /**
     * @param reference null when the application gives it
     */
    void exigerNouveau(String identite, String reference) {
        une("select reference from app.marche_mutualise where identite = ?", identite)
                .ifPresent(
                        deja -> {
                            throw DonneesRefusees.champ(
                                    "id",
                                    "Ce marché est déjà au catalogue, sous la référence "
                                            + deja
                                            + ".");
                        });
        if (reference != null
                && une("select reference from app.marche_mutualise where reference = ?", reference)
                        .isPresent()) {
            throw referencePrise(reference);
        }
    }

    /**
     * @param fin excluded
     * @return the reference that it keeps
     */
    String nommer(String donnee, SaisieDeMarche s, String cle, LocalDate fin) {
        try {
            return jdbc.sql(
                            """
                            update app.marche_mutualise
                            set reference = coalesce(:voulue, reference), cle_de_saisie = :cle,
                                fin = :fin, famille = :famille, lot = :lot, executant = :executant
                            where reference = :donnee returning reference""")
                    .param("voulue", s.reference(), Types.VARCHAR)
                    .param("cle", cle, Types.VARCHAR)
                    .param("fin", fin)
                    .param("famille", s.famille(), Types.VARCHAR)
                    .param("lot", s.lot(), Types.INTEGER)
                    .param(
                            "executant",
                            s.executant() == null ? null : s.executant().name(),
                            Types.VARCHAR)
                    .param("donnee", donnee)
                    .query(String.class)
                    .single();
        } catch (DuplicateKeyException e) {
            throw s.reference() == null ? dejaLa() : referencePrise(s.reference());
        }
    }

    /** Somebody wrote it at the same time. */
    static EtatIncompatible dejaLa() {
        return new EtatIncompatible(
                "Ce marché vient d’entrer au catalogue : cherchez-le avant de le saisir.");
    }

    private Optional<String> une(String question, String valeur) {
        return jdbc.sql(question).param(valeur).query(String.class).optional();
    }

    private static DonneesRefusees referencePrise(String reference) {
        return DonneesRefusees.champ(
                "reference", "La référence " + reference + " est déjà celle d’un autre marché.");
    }
}

package fr.centraleachat.delai.statistique;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.TreeMap;
import org.springframework.jdbc.core.ResultSetExtractor;

/**
 * Rows (cle, jours, nombre, depassements, au_dela, cibles), in the order of the keys; read by their
 * places, for there are thousands.
 */
final class MesureExtractor implements ResultSetExtractor<Map<String, Mesure>> {

    @Override
    public Map<String, Mesure> extractData(ResultSet lignes) throws SQLException {
        Map<String, Groupe> groupes = new LinkedHashMap<>();
        while (lignes.next()) {
            groupes.computeIfAbsent(lignes.getString(1), cle -> new Groupe()).ajouter(lignes);
        }
        Map<String, Mesure> mesures = new LinkedHashMap<>();
        groupes.forEach((cle, groupe) -> mesures.put(cle, groupe.mesure()));
        return mesures;
    }

    private static final class Groupe {

        private final Map<Integer, Long> effectifs = new TreeMap<>();
        private long depassements;
        private long joursAuDela;
        private long cibles;

        private void ajouter(ResultSet ligne) throws SQLException {
            effectifs.put(ligne.getInt(2), ligne.getLong(3));
            depassements += ligne.getLong(4);
            joursAuDela += ligne.getLong(5);
            cibles += ligne.getLong(6);
        }

        private Mesure mesure() {
            return new Mesure(Repartition.de(effectifs), depassements, joursAuDela, cibles);
        }
    }
}

package fr.centraleachat.delai.statistique;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.TreeMap;
import org.springframework.jdbc.core.ResultSetExtractor;

/** Rows (key, jours, and the sums of those days), in the order of the keys. */
final class MesureExtractor implements ResultSetExtractor<Map<String, Mesure>> {

    @Override
    public Map<String, Mesure> extractData(ResultSet lignes) throws SQLException {
        Map<String, Groupe> groupes = new LinkedHashMap<>();
        while (lignes.next()) {
            groupes.computeIfAbsent(lignes.getString("cle"), cle -> new Groupe()).ajouter(lignes);
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
            effectifs.put(ligne.getInt("jours"), ligne.getLong("nombre"));
            depassements += ligne.getLong("depassements");
            joursAuDela += ligne.getLong("au_dela");
            cibles += ligne.getLong("cibles");
        }

        private Mesure mesure() {
            return new Mesure(Repartition.de(effectifs), depassements, joursAuDela, cibles);
        }
    }
}

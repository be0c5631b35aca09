package fr.centraleachat.catalogue.importation;

import fr.centraleachat.common.Erreur;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** The references of the catalogue that a lot meets. */
@Component
class References {

    private final JdbcClient jdbc;

    References(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /** A reference that another marché bears is refused: it is ours, and names one only. */
    void refuserCellesDAutrui(LotDeMarches lot, Releve releve) {
        var voulues = lot.references();
        if (voulues.isEmpty()) {
            return;
        }
        var prises = identites("reference", voulues.values().toArray(String[]::new));
        for (var candidat : lot.candidats()) {
            var reference = candidat.propres().reference();
            var identite = prises.get(reference);
            if (identite != null && !identite.equals(candidat.identite())) {
                lot.retirer(candidat);
                releve.refuser(
                        candidat.indice(),
                        candidat.marche().id(),
                        List.of(
                                Erreur.de(
                                        "reference",
                                        "La référence « "
                                                + reference
                                                + " » est celle d’un autre marché du catalogue :"
                                                + " choisissez-en une autre, ou laissez vide.")));
            }
        }
    }

    /** By identity; without those of a procédure of ours, which an import leaves alone. */
    Map<String, String> de(List<String> identites) {
        return identites("origine <> 'PROCEDURE' and identite", identites.toArray(String[]::new))
                .entrySet()
                .stream()
                .collect(Collectors.toMap(Map.Entry::getValue, Map.Entry::getKey));
    }

    /** Identities by reference, of those that have one of these values. */
    private Map<String, String> identites(String colonne, String[] valeurs) {
        return jdbc
                .sql(
                        "select reference, identite from app.marche_mutualise where "
                                + colonne
                                + " = any (:valeurs)")
                .param("valeurs", valeurs)
                .query((l, n) -> Map.entry(l.getString("reference"), l.getString("identite")))
                .list()
                .stream()
                .collect(Collectors.toMap(Map.Entry::getKey, Map.Entry::getValue));
    }
}

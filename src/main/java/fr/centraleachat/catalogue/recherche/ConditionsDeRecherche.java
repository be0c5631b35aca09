package fr.centraleachat.catalogue.recherche;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** A search as SQL: only the conditions that bear, so that each finds its index. */
final class ConditionsDeRecherche {

    private final List<String> conditions = new ArrayList<>();
    private final Map<String, Object> valeurs = new HashMap<>();

    ConditionsDeRecherche(Recherche r, LocalDate jour) {
        valeurs.put("jour", jour);
        if (!r.mots().isEmpty()) {
            ajouter(
                    """
                    (m.mots @@ websearch_to_tsquery('app.francais', :mots)
                     or m.mots @@ websearch_to_tsquery('simple', :mots)
                     or m.reference in (select t.marche from app.titulaire_de_marche t
                         where t.identifiant = :mots or t.nom ilike '%' || :mots || '%'))""",
                    "mots", r.mots());
        }
        if (r.famille() != null) {
            ajouter("m.famille = :famille", "famille", r.famille());
        }
        if (r.etat() != null) {
            conditions.add(r.etat().condition());
        }
        if (r.ouvertA() != null) {
            ajouter(
                    "exists (select 1 from app.beneficiaire_de_marche b"
                            + " where b.marche = m.reference and b.adherent = :ouvertA)",
                    "ouvertA",
                    r.ouvertA());
        }
    }

    String sql() {
        return conditions.isEmpty() ? "true" : String.join(" and ", conditions);
    }

    Map<String, Object> valeurs() {
        return valeurs;
    }

    private void ajouter(String condition, String nom, Object valeur) {
        conditions.add("(" + condition + ")");
        valeurs.put(nom, valeur);
    }
}

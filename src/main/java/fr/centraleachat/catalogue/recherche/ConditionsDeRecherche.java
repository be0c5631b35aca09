package fr.centraleachat.catalogue.recherche;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** A search as SQL: only the conditions that bear, so that each finds its index. */
final class ConditionsDeRecherche {

    private final List<String> conditions = new ArrayList<>();
    private final Map<String, Object> valeurs = new HashMap<>();

    /**
     * @param mots what {@link MotsCherches} made of its words
     */
    ConditionsDeRecherche(Recherche r, Optional<String> mots, LocalDate jour) {
        valeurs.put("jour", jour);
        valeurs.put("dansUnAn", jour.plusYears(1));
        if (!r.mots().isEmpty() && mots.isEmpty()) {
            conditions.add("false");
        }
        mots.ifPresent(requete -> ajouter("m.mots @@ :mots::tsquery", "mots", requete));
        facettes(r);
        if (r.ouvertA() != null) {
            ajouter(
                    """
                    m.reference in (
                        select b.marche from app.beneficiaire_de_marche b where b.adherent = :ouvertA
                        union all select a.reference from app.marche_mutualise a
                        where a.acheteur = :ouvertA)""",
                    "ouvertA",
                    r.ouvertA());
        }
    }

    private void facettes(Recherche r) {
        if (r.famille() != null) {
            ajouter("m.famille = :famille", "famille", r.famille());
        }
        if (r.titulaire() != null) {
            ajouter(
                    """
                    m.reference in (select t.marche from app.titulaire_de_marche t
                        where t.identifiant = :titulaire)""",
                    "titulaire",
                    r.titulaire());
        }
        if (r.etat() != null) {
            conditions.add(r.etat().condition());
        }
        if (r.annee() != null) {
            ajouter("m.annee_de_fin = :annee", "annee", r.annee());
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

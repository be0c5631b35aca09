package fr.centraleachat.catalogue.rapport;

import fr.centraleachat.organisation.Adherent;
import java.util.HashMap;
import java.util.Map;
import org.springframework.stereotype.Component;

/** Which marchés an indicator counts, as SQL over the alias {@code m}. */
@Component
class ConditionsDesMarches {

    private static final String EN_COURS =
            """
            m.date_notification <= :arrete and m.fin_triee > :arrete
            and (m.cadre = 'CENTRALE' or m.acheteur = :metropole and exists (
                select 1 from app.beneficiaire_de_marche b where b.marche = m.reference))""";

    private static final String MUTUALISES =
            EN_COURS
                    + """

                    and (select count(*) from (
                        select m.acheteur as adherent where m.acheteur is not null
                        union select b.adherent from app.beneficiaire_de_marche b
                            where b.marche = m.reference
                        union select r.adherent from app.recours r
                            where r.marche = m.reference and r.etat = 'ACCORDE'
                                and r.debut <= :arrete
                                and coalesce(r.fin, date 'infinity') > :arrete) a) >= 2""";

    private static final String NOTIFIES =
            "m.date_notification >= :debut and m.date_notification < :fin";

    private final Adherents adherents;

    ConditionsDesMarches(Adherents adherents) {
        this.adherents = adherents;
    }

    String de(Indicateur indicateur) {
        return switch (indicateur) {
            case CA_MARCHES_EN_COURS -> EN_COURS;
            case CA_MARCHES_MUTUALISES -> MUTUALISES;
            case CP_MARCHES_COMMUNES -> NOTIFIES + " and m.acheteur = any (:communes)";
            case CP_PART_CONTRATS, CP_PART_MONTANT -> NOTIFIES + " and m.acheteur = any (:servis)";
            case CA_SEGMENTS ->
                    NOTIFIES
                            + """

                            and m.famille is not null and exists (
                                select 1 from app.beneficiaire_de_marche b
                                join app.adherent a on a.code = b.adherent and a.type = 'COMMUNE'
                                where b.marche = m.reference)""";
            default -> throw new IllegalArgumentException(indicateur + " counts no marché");
        };
    }

    Map<String, Object> valeurs(Exercice e) {
        var valeurs = new HashMap<String, Object>();
        valeurs.put("debut", e.debut());
        valeurs.put("fin", e.fin());
        valeurs.put("arrete", e.arrete());
        valeurs.put("metropole", Adherent.METROPOLE);
        valeurs.put("communes", adherents.communesServies(e).toArray(String[]::new));
        valeurs.put("servis", adherents.tousServis(e).toArray(String[]::new));
        return valeurs;
    }
}

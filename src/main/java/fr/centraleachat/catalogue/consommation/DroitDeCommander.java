package fr.centraleachat.catalogue.consommation;

import fr.centraleachat.common.EtatIncompatible;
import java.time.Clock;
import java.time.LocalDate;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/**
 * Who may order on a marché: its acheteur, and those who were identified at the publication
 * (R2162-6) once their recours is agreed.
 */
@Component
public class DroitDeCommander {

    private static final String LIRE =
            """
            select coalesce(m.acheteur = :adherent, false) as acheteur,
                exists (select 1 from app.beneficiaire_de_marche b
                    where b.marche = m.reference and b.adherent = :adherent) as identifie,
                exists (select 1 from app.recours r
                    where r.marche = m.reference and r.adherent = :adherent
                        and r.etat = 'ACCORDE' and r.debut <= :jour
                        and coalesce(r.fin, :jour + 1) > :jour) as membre,
                exists (select 1 from app.recours r
                    where r.marche = m.reference and r.adherent = :adherent
                        and r.etat = 'ACCORDE' and r.debut <= :jour
                        and coalesce(r.fin, :jour + 1) > :jour
                        and 'COMMANDE' = any(r.actes_a_la_centrale)) as delegue
            from app.marche_mutualise m where m.reference = :marche""";

    private final JdbcClient jdbc;
    private final Clock horloge;

    DroitDeCommander(JdbcClient jdbc, Clock horloge) {
        this.jdbc = jdbc;
        this.horloge = horloge;
    }

    public boolean est(String marche, String adherent) {
        return titre(marche, adherent).suffit();
    }

    /** Its recours entrusts the orders to the centrale: the équipe achats alone passes them. */
    boolean estConfieALaCentrale(String marche, String adherent) {
        return titre(marche, adherent).delegue();
    }

    /**
     * @throws EtatIncompatible with what is missing, and the article
     */
    void exiger(String marche, String adherent) {
        var titre = titre(marche, adherent);
        if (titre.suffit()) {
            return;
        }
        if (!titre.identifie()) {
            throw new EtatIncompatible(
                    "Cet adhérent n’a pas été identifié à la publication comme pouvant commander"
                            + " sur ce marché.",
                    "R2162-6");
        }
        throw new EtatIncompatible(
                "Cet adhérent n’a pas encore rejoint ce marché : demandez un recours, et commandez"
                        + " une fois qu’il est accordé.");
    }

    private Titre titre(String marche, String adherent) {
        return jdbc.sql(LIRE)
                .param("marche", marche)
                .param("adherent", adherent)
                .param("jour", LocalDate.now(horloge))
                .query(Titre.class)
                .optional()
                .orElse(new Titre(false, false, false, false));
    }

    /**
     * @param membre its recours is agreed and runs today
     * @param delegue and it entrusts its orders to the centrale
     */
    private record Titre(boolean acheteur, boolean identifie, boolean membre, boolean delegue) {
        boolean suffit() {
            return acheteur || identifie && membre;
        }
    }
}

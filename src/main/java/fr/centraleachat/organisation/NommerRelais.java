package fr.centraleachat.organisation;

import fr.centraleachat.common.DonneesRefusees;
import fr.centraleachat.common.EtatIncompatible;
import java.time.Clock;
import java.time.LocalDate;
import java.util.EnumSet;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** Says to whom the tasks of a fonction go when nobody holds it for the adhérent. */
@Component
class NommerRelais {

    private static final Set<Fonction> DCPM =
            EnumSet.of(Fonction.EQUIPE_ACHATS, Fonction.EQUIPE_MARCHES);
    private static final Set<Fonction> DU_RACI =
            EnumSet.range(Fonction.EQUIPE_ACHATS, Fonction.DGS);

    private final JdbcClient base;
    private final Organisation organisation;
    private final Clock horloge;
    private final ActesConsignes actes;

    NommerRelais(JdbcClient base, Organisation organisation, Clock horloge, ActesConsignes actes) {
        this.base = base;
        this.organisation = organisation;
        this.horloge = horloge;
        this.actes = actes;
    }

    /** The fonctions of the adhérent, with who holds them today and their relay. */
    List<Relais> pour(String adherent) {
        var code = organisation.adherent(adherent).code();
        var aujourdHui = LocalDate.now(horloge);
        return DU_RACI.stream()
                .filter(f -> !DCPM.contains(f) || Adherent.METROPOLE.equals(code))
                .map(
                        f ->
                                new Relais(
                                        f,
                                        organisation.titulaires(f, code, null, aujourdHui),
                                        organisation
                                                .relais(f, code)
                                                .map(Agent::identifiant)
                                                .orElse(null)))
                .toList();
    }

    /**
     * @param agent null for none
     * @param ancien who was named when the page was read, null for none
     */
    @Transactional
    void nommer(Fonction fonction, String adherent, String agent, String ancien) {
        base.sql("select code from app.adherent where code = ? for update")
                .param(adherent)
                .query(String.class)
                .optional();
        var courant = organisation.relais(fonction, adherent).map(Agent::identifiant).orElse(null);
        if (!Objects.equals(courant, ancien)) {
            throw new EtatIncompatible(
                    "Ce relais vient d’être changé par quelqu’un d’autre. Relisez-le, puis"
                            + " recommencez.");
        }
        if (agent != null && organisation.agent(agent).isEmpty()) {
            throw DonneesRefusees.champ(fonction.name(), "Choisissez un agent de la liste.");
        }
        base.sql("delete from app.relais where fonction = ? and adherent = ?")
                .params(fonction.name(), adherent)
                .update();
        if (agent != null) {
            base.sql("insert into app.relais (fonction, adherent, agent) values (?, ?, ?)")
                    .params(fonction.name(), adherent, agent)
                    .update();
        }
        actes.consignerLaPerte(
                "Relais de « %s », %s : %s"
                        .formatted(fonction.libelle(), adherent, agent == null ? "aucun" : agent),
                null);
    }

    /**
     * @param titulaires who hold it today
     * @param relais login, null when nobody is named
     */
    record Relais(Fonction fonction, List<Agent> titulaires, String relais) {}
}

package fr.centraleachat.organisation;

import fr.centraleachat.common.DonneesRefusees;
import fr.centraleachat.common.EtatIncompatible;
import fr.centraleachat.common.Introuvable;
import fr.centraleachat.common.Periode;
import java.time.Clock;
import java.time.LocalDate;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** The dated adhésions; what founds one (délibérations, convention) is the caller's affair. */
@Service
@Transactional
public class Adhesions {

    private final JdbcClient base;
    private final Organisation organisation;
    private final Clock horloge;
    private final ActesConsignes actes;

    Adhesions(JdbcClient base, Organisation organisation, Clock horloge, ActesConsignes actes) {
        this.base = base;
        this.organisation = organisation;
        this.horloge = horloge;
        this.actes = actes;
    }

    /**
     * @return its id
     * @throws DonneesRefusees when the service is not open to that adhérent, or another adhésion
     *     holds one of these days: the base decides between two that come together
     */
    public long ouvrir(
            String code, ServiceCommun service, ModaliteDAdhesion modalite, Periode periode) {
        var adherent = organisation.adherent(code);
        Ouverture.exiger("serviceCommun", service, adherent.type(), adherent.rattachement());
        var id =
                base.sql(
                                """
                                insert into app.adhesion
                                    (adherent, service_commun, modalite, debut, fin)
                                values (:adherent, :service, :modalite, :debut, :fin)
                                on conflict do nothing returning id""")
                        .param("adherent", code)
                        .param("service", service.name())
                        .param("modalite", modalite.name())
                        .param("debut", periode.debut())
                        .param("fin", periode.fin())
                        .query(Long.class)
                        .optional()
                        .orElseThrow(Adhesions::chevauchement);
        actes.consigner("Adhésion de " + code + ", " + service.libelle(), periode);
        return id;
    }

    private static DonneesRefusees chevauchement() {
        return DonneesRefusees.champ(
                "debutAdhesion",
                "Une adhésion à ce service couvre déjà ces jours : terminez-la d’abord.");
    }

    /**
     * @throws Introuvable when that adhérent has no such adhésion
     */
    public Adhesion adhesion(String adherent, long id) {
        return organisation.adhesions(adherent).stream()
                .filter(a -> a.id() == id)
                .findFirst()
                .orElseThrow(() -> new Introuvable("Cette adhésion n’existe pas."));
    }

    /** Ends this evening, for the procédures of its days keep it; one to come is forgotten. */
    void terminer(String adherent, long id) {
        var demain = LocalDate.now(horloge).plusDays(1);
        var courante = adhesion(adherent, id);
        if (courante.periode().fin() != null && !courante.periode().fin().isAfter(demain)) {
            throw new EtatIncompatible("Cette adhésion est déjà terminée.");
        }
        if (courante.periode().debut().isBefore(demain)) {
            base.sql("update app.adhesion set fin = ? where id = ?").params(demain, id).update();
        } else {
            base.sql("delete from app.adhesion where id = ?").param(id).update();
        }
        actes.consigner("Adhésion terminée, " + adherent + ", " + courante.service().libelle());
    }
}

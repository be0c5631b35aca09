package fr.centraleachat.organisation;

import fr.centraleachat.common.DonneesRefusees;
import fr.centraleachat.common.EtatIncompatible;
import fr.centraleachat.common.Introuvable;
import java.time.Clock;
import java.time.LocalDate;
import java.util.EnumSet;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** Gives a fonction to an agent for an adhérent between two dates, and takes it back. */
@Component
class Habiliter {

    private static final Set<Fonction> SEULE_METROPOLE =
            EnumSet.of(Fonction.EQUIPE_ACHATS, Fonction.EQUIPE_MARCHES, Fonction.ADMINISTRATEUR);

    private final JdbcClient base;
    private final Organisation organisation;
    private final Comptes comptes;
    private final Clock horloge;
    private final ActesConsignes actes;

    Habiliter(
            JdbcClient base,
            Organisation organisation,
            Comptes comptes,
            Clock horloge,
            ActesConsignes actes) {
        this.base = base;
        this.organisation = organisation;
        this.comptes = comptes;
        this.horloge = horloge;
        this.actes = actes;
    }

    /** Past, present and to come, the latest first. */
    List<Tenue> de(String agent) {
        return base.sql(
                        "select * from app.habilitation where agent = ? order by debut desc, id desc")
                .param(agent)
                .query(
                        (ligne, numero) ->
                                new Tenue(ligne.getLong("id"), Profils.habilitation(ligne)))
                .list();
    }

    @Transactional
    void habiliter(Habilitation demande) {
        verifier(demande);
        var chevauche =
                de(demande.agent()).stream()
                        .map(Tenue::habilitation)
                        .anyMatch(
                                h ->
                                        h.fonction() == demande.fonction()
                                                && h.adherent().equals(demande.adherent())
                                                && Objects.equals(h.service(), demande.service())
                                                && h.periode().chevauche(demande.periode()));
        if (chevauche) {
            throw DonneesRefusees.champ(
                    "debut",
                    "Cet agent tient déjà cette fonction ces jours-là : changez les dates.");
        }
        comptes.habiliter(demande);
        actes.consigner("Habilitation donnée : " + demande.enMots(), demande.periode());
    }

    private void verifier(Habilitation demande) {
        var fonction = demande.fonction();
        organisation.adherent(demande.adherent());
        if (SEULE_METROPOLE.contains(fonction) && !Adherent.METROPOLE.equals(demande.adherent())) {
            throw DonneesRefusees.champ(
                    "adherent",
                    "« "
                            + fonction.libelle()
                            + " » se tient pour Dijon Métropole, qui sert tous les"
                            + " adhérents.");
        }
        if (demande.service() != null) {
            verifierLeService(demande);
        }
    }

    private void verifierLeService(Habilitation demande) {
        if (demande.fonction() != Fonction.SERVICE_INSTRUCTEUR) {
            throw DonneesRefusees.champ(
                    "service",
                    "Seul un service instructeur se limite à un service : laissez vide.");
        }
        if (organisation.services(demande.adherent()).stream()
                .noneMatch(s -> s.code().equals(demande.service()))) {
            throw DonneesRefusees.champ(
                    "service", "Ce service n’est pas l’un de ceux de l’adhérent choisi.");
        }
    }

    /** From now on; what was done keeps it. */
    @Transactional
    void retirer(String agent, long id) {
        var aujourdHui = LocalDate.now(horloge);
        var tenue =
                de(agent).stream()
                        .filter(t -> t.id() == id)
                        .findFirst()
                        .orElseThrow(() -> new Introuvable("Cette habilitation n’existe pas."));
        var periode = tenue.habilitation().periode();
        if (periode.fin() != null && !periode.fin().isAfter(aujourdHui)) {
            throw new EtatIncompatible("Cette habilitation est déjà terminée.");
        }
        if (periode.debut().isBefore(aujourdHui)) {
            base.sql("update app.habilitation set fin = ? where id = ?")
                    .params(aujourdHui, id)
                    .update();
        } else {
            base.sql("delete from app.habilitation where id = ?").param(id).update();
        }
        actes.consignerLaPerte("Habilitation retirée : " + tenue.habilitation().enMots(), agent);
        if (!comptes.aUnAdministrateur(aujourdHui)) {
            throw new EtatIncompatible(
                    "C’est le dernier administrateur : habilitez-en un autre d’abord.");
        }
    }

    /** A habilitation with the number of its row. */
    record Tenue(long id, Habilitation habilitation) {}
}

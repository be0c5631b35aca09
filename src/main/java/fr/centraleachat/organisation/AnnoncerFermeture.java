package fr.centraleachat.organisation;

import fr.centraleachat.common.AccesRefuse;
import fr.centraleachat.common.DonneesRefusees;
import fr.centraleachat.common.Introuvable;
import fr.centraleachat.common.Periode;
import java.time.Clock;
import java.time.LocalDate;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** Closed weeks, announced by the direction générale of the adhérent or by an administrator. */
@Component
class AnnoncerFermeture {

    private final JdbcClient base;
    private final Organisation organisation;
    private final Fermetures fermetures;
    private final AgentCourant agent;
    private final Clock horloge;
    private final ActesConsignes actes;

    AnnoncerFermeture(
            JdbcClient base,
            Organisation organisation,
            Fermetures fermetures,
            AgentCourant agent,
            Clock horloge,
            ActesConsignes actes) {
        this.base = base;
        this.organisation = organisation;
        this.fermetures = fermetures;
        this.agent = agent;
        this.horloge = horloge;
        this.actes = actes;
    }

    boolean permise(String adherent) {
        return agent.tient(Fonction.ADMINISTRATEUR) || agent.tient(Fonction.DGS, adherent);
    }

    /** Two that overlap are refused by the base, whoever comes first. */
    @Transactional
    void annoncer(String adherent, Periode periode, String motif) {
        exigerLeDroit(adherent);
        ControleDeFermeture.controler(periode, motif, LocalDate.now(horloge));
        int creee =
                base.sql(
                                """
                                insert into app.fermeture (adherent, debut, fin, motif)
                                values (?, ?, ?, ?) on conflict do nothing""")
                        .params(adherent, periode.debut(), periode.fin(), motif)
                        .update();
        if (creee == 0) {
            throw DonneesRefusees.champ(
                    "premierJourFerme",
                    "Une fermeture couvre déjà une partie de ces jours : annulez-la d’abord.");
        }
        actes.consigner("Fermeture de " + adherent + " : " + motif, periode);
    }

    /** One that began ends yesterday: its past days were closed. */
    @Transactional
    void annuler(String adherent, long id) {
        exigerLeDroit(adherent);
        var aujourdHui = LocalDate.now(horloge);
        var fermeture =
                fermetures.depuis(adherent, aujourdHui).stream()
                        .filter(f -> f.id() == id)
                        .findFirst()
                        .orElseThrow(
                                () ->
                                        new Introuvable(
                                                "Cette fermeture n’existe pas ou est passée."));
        if (fermeture.periode().debut().isBefore(aujourdHui)) {
            base.sql("update app.fermeture set fin = ? where id = ?")
                    .params(aujourdHui, id)
                    .update();
        } else {
            base.sql("delete from app.fermeture where id = ?").param(id).update();
        }
        actes.consigner("Fermeture annulée, " + adherent + " : " + fermeture.motif());
    }

    private void exigerLeDroit(String adherent) {
        organisation.adherent(adherent);
        if (!permise(adherent)) {
            throw new AccesRefuse(
                    "Les fermetures d’un adhérent sont annoncées par sa direction générale ou par"
                            + " l’administrateur.");
        }
    }
}

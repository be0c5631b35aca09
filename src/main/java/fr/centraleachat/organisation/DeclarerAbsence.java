package fr.centraleachat.organisation;

import fr.centraleachat.common.AccesRefuse;
import fr.centraleachat.common.DonneesRefusees;
import fr.centraleachat.common.Introuvable;
import fr.centraleachat.common.Periode;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/**
 * An agent is absent between two dates; the substitute then acts with their habilitations. An agent
 * names a colleague of one of their adhérents, an administrator anybody.
 */
@Component
class DeclarerAbsence {

    private final JdbcClient base;
    private final AgentCourant courant;
    private final Choix choix;
    private final Clock horloge;
    private final ActesConsignes actes;

    DeclarerAbsence(
            JdbcClient base,
            AgentCourant courant,
            Choix choix,
            Clock horloge,
            ActesConsignes actes) {
        this.base = base;
        this.courant = courant;
        this.choix = choix;
        this.horloge = horloge;
        this.actes = actes;
    }

    /** Present and to come: the caller's own, everybody's for an administrator. */
    List<Absence> visibles() {
        return base.sql(
                        """
                        select a.*, g.nom as nom_de_l_agent, s.nom as nom_du_suppleant from app.absence a
                        join app.agent g on g.identifiant = a.agent
                        left join app.agent s on s.identifiant = a.suppleant
                        where a.fin > :jour and (:tous or a.agent = :agent) order by a.debut, g.nom
                        """)
                .param("jour", LocalDate.now(horloge))
                .param("tous", administre())
                .param("agent", courant.identifiant())
                .query(
                        (ligne, numero) ->
                                new Absence(
                                        ligne.getLong("id"),
                                        ligne.getString("agent"),
                                        ligne.getString("nom_de_l_agent"),
                                        ligne.getString("nom_du_suppleant"),
                                        Profils.periode(ligne)))
                .list();
    }

    /**
     * @param suppleant null when nobody stands in: the responsable may then take the tasks over
     */
    @Transactional
    void declarer(String agent, String suppleant, Periode periode) {
        exigerLeDroit(agent);
        verifier(agent, suppleant, periode);
        base.sql(
                        """
                        insert into app.absence (agent, suppleant, debut, fin)
                        values (:agent, :suppleant, :debut, :fin)
                        """)
                .param("agent", agent)
                .param("suppleant", suppleant)
                .param("debut", periode.debut())
                .param("fin", periode.fin())
                .update();
        actes.consigner("Absence de " + agent + ", suppléance : " + enMots(suppleant), periode);
    }

    private static String enMots(String suppleant) {
        return suppleant == null ? "personne" : suppleant;
    }

    private void verifier(String agent, String suppleant, Periode periode) {
        if (periode.fin() == null) {
            throw DonneesRefusees.champ("dernier", "Dites jusqu’à quel jour dure l’absence.");
        }
        if (!periode.fin().isAfter(LocalDate.now(horloge))) {
            throw DonneesRefusees.champ("dernier", "Cette absence est déjà passée.");
        }
        if (suppleant != null && !peutSuppleer(agent, suppleant)) {
            throw DonneesRefusees.champ(
                    "suppleant",
                    "Choisissez un agent de l’un de vos adhérents ; l’administrateur peut en désigner"
                            + " un autre.");
        }
        if (chevauche(agent, periode)) {
            throw DonneesRefusees.champ(
                    "premier", "Une absence couvre déjà ces jours : annulez-la d’abord.");
        }
    }

    private boolean chevauche(String agent, Periode periode) {
        return base.sql(
                        """
                        select exists (select 1 from app.absence
                            where agent = :agent and debut < :fin and fin > :debut)
                        """)
                .param("agent", agent)
                .param("debut", periode.debut())
                .param("fin", periode.fin())
                .query(Boolean.class)
                .single();
    }

    private boolean peutSuppleer(String agent, String suppleant) {
        var proposes = administre() ? choix.agents() : choix.collegues(agent);
        return !suppleant.equals(agent) && proposes.containsKey(suppleant);
    }

    /** An absence that began ends yesterday: the agent is back. */
    @Transactional
    void annuler(long id) {
        var absence =
                visibles().stream()
                        .filter(a -> a.id() == id)
                        .findFirst()
                        .orElseThrow(
                                () -> new Introuvable("Cette absence n’existe pas ou est passée."));
        var aujourdHui = LocalDate.now(horloge);
        if (absence.periode().debut().isBefore(aujourdHui)) {
            base.sql("update app.absence set fin = ? where id = ?").params(aujourdHui, id).update();
        } else {
            base.sql("delete from app.absence where id = ?").param(id).update();
        }
        actes.consigner("Absence annulée : " + absence.agent());
    }

    boolean administre() {
        return courant.tient(Fonction.ADMINISTRATEUR);
    }

    private void exigerLeDroit(String agent) {
        if (!administre() && !courant.identifiant().equals(agent)) {
            throw new AccesRefuse("Seul un administrateur déclare l’absence d’un autre agent.");
        }
    }

    /** An absence as the page shows it; without substitute, the name is null. */
    record Absence(long id, String agent, String nom, String suppleant, Periode periode) {}
}

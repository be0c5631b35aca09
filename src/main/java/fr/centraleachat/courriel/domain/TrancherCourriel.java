package fr.centraleachat.courriel.domain;

import fr.centraleachat.common.ActeDAdministration;
import fr.centraleachat.common.DonneesRefusees;
import fr.centraleachat.common.EtatIncompatible;
import fr.centraleachat.organisation.AgentCourant;
import fr.centraleachat.organisation.Fonction;
import java.time.Clock;
import java.time.ZoneOffset;
import java.util.UUID;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** An administrator settles what the application cannot: send again, or take for sent. */
@Service
@Transactional
public class TrancherCourriel {

    private final JdbcClient jdbc;
    private final Courriels courriels;
    private final Facteur facteur;
    private final AgentCourant agent;
    private final ApplicationEventPublisher evenements;
    private final Clock horloge;

    TrancherCourriel(
            JdbcClient jdbc,
            Courriels courriels,
            Facteur facteur,
            AgentCourant agent,
            ApplicationEventPublisher evenements,
            Clock horloge) {
        this.jdbc = jdbc;
        this.courriels = courriels;
        this.facteur = facteur;
        this.agent = agent;
        this.evenements = evenements;
        this.horloge = horloge;
    }

    /** Without mail server nothing can be sent, again or at last. */
    public boolean peutEnvoyer() {
        return facteur.estEnService();
    }

    public void renvoyer(UUID id, Decision decision) {
        var courriel = exigerATrancher(id, decision);
        if (!facteur.estEnService()) {
            throw new EtatIncompatible(
                    "Aucun serveur de courriel n’est configuré : remettez ce courriel autrement, puis"
                            + " marquez-le comme envoyé.");
        }
        if (!Adresses.estValide(decision.adresse())) {
            throw DonneesRefusees.champ(
                    "adresse", "Écrivez une adresse complète, par exemple nom@longvic.fr.");
        }
        jdbc.sql(
                        """
                        update app.courriel set etat = 'A_ENVOYER', adresse = :adresse, essais = 0,
                            prochaine = :le, detail = null, rapport_du = false where id = :id""")
                .param("adresse", decision.adresse())
                .param("le", horloge.instant().atOffset(ZoneOffset.UTC))
                .param("id", id)
                .update();
        consigner(courriel, "renvoyé à " + decision.adresse(), decision.motif());
    }

    public void marquerEnvoye(UUID id, Decision decision) {
        var courriel = exigerATrancher(id, decision);
        exigerQuElleSoitPartie(courriel.ligne());
        jdbc.sql(
                        """
                        update app.courriel set etat = 'ENVOYE', envoye_le = :le, prochaine = null,
                            detail = :motif, rapport_du = lettre is not null where id = :id""")
                .param("le", horloge.instant().atOffset(ZoneOffset.UTC))
                .param("motif", decision.motif())
                .param("id", id)
                .update();
        consigner(courriel, "marqué comme envoyé", decision.motif());
    }

    /** Given otherwise, a letter has its proof brought where its délai is counted. */
    private static void exigerQuElleSoitPartie(LigneDeCourriel ligne) {
        if (ligne.genre() == GenreDeCourriel.LETTRE && ligne.etat() != EtatDeCourriel.INCERTAIN) {
            throw new EtatIncompatible(
                    "Cette lettre n’est pas partie par courriel : envoyez-la autrement, puis apportez"
                            + " sa preuve dans l’onglet « Envois » de la procédure.");
        }
    }

    /** Locks the row, so that two administrators, or a late answer, follow each other. */
    private CourrielLu exigerATrancher(UUID id, Decision decision) {
        agent.exiger(Fonction.ADMINISTRATEUR);
        jdbc.sql("select 1 from app.courriel where id = ? for update")
                .param(id)
                .query()
                .listOfRows();
        var courriel = courriels.exiger(id);
        if (!courriel.ligne().etat().seTranche()) {
            throw new EtatIncompatible(
                    "Ce courriel est maintenant dans l’état « "
                            + courriel.ligne().etat().libelle()
                            + " » : relisez-le, il n’y a rien à trancher.");
        }
        if (decision.motif().isEmpty()) {
            throw DonneesRefusees.champ("motif", "Dites pourquoi : le journal le garde.");
        }
        return courriel;
    }

    private void consigner(CourrielLu courriel, String acte, String motif) {
        var ligne = courriel.ligne();
        var procedure = courriel.procedures().size() == 1 ? courriel.procedures().get(0) : null;
        evenements.publishEvent(
                new ActeDAdministration(
                        procedure,
                        "Courriel « %s » à %s : %s"
                                .formatted(ligne.objet(), ligne.destinataire(), acte),
                        motif));
    }

    /**
     * @param adresse where to send it, not read when it is marked as sent
     */
    public record Decision(String adresse, String motif) {

        public Decision {
            adresse = adresse.strip();
            motif = motif.strip();
        }
    }
}

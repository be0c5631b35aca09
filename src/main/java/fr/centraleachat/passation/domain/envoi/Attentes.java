package fr.centraleachat.passation.domain.envoi;

import fr.centraleachat.common.AccesRefuse;
import fr.centraleachat.common.Introuvable;
import fr.centraleachat.organisation.AgentCourant;
import fr.centraleachat.organisation.Fonction;
import fr.centraleachat.passation.domain.PiecesDeLaProcedure;
import fr.centraleachat.passation.domain.Procedure;
import fr.centraleachat.passation.domain.Procedures;
import fr.centraleachat.passation.domain.lettres.PreuveDeLettre;
import fr.centraleachat.passation.domain.lettres.PreuvesDesLettres;
import fr.centraleachat.passation.domain.marche.AccuseDeLegalite;
import fr.centraleachat.passation.domain.marche.PreuveDeNotification;
import fr.centraleachat.passation.domain.marche.PreuveDeTransmission;
import fr.centraleachat.passation.domain.marche.ReceptionDeNotification;
import fr.centraleachat.passation.domain.publicite.PreuveDePublication;
import fr.centraleachat.passation.domain.publicite.PreuvesDePublication;
import java.util.List;
import java.util.UUID;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/**
 * What the procédures await from outside. A proof is kept first, then handed to the process; of two
 * at once on the same procédure, the second waits for the first.
 */
@Service
@Transactional
public class Attentes {

    private static final String LANCEMENT = "LANCEMENT";

    private final Procedures procedures;
    private final Envois envois;
    private final PiecesDeLaProcedure pieces;
    private final PreuvesDePublication publications;
    private final PreuvesDesLettres lettres;
    private final AccuseDeLegalite accuses;
    private final ReceptionDeNotification receptions;
    private final AgentCourant agent;

    Attentes(
            Procedures procedures,
            Envois envois,
            PiecesDeLaProcedure pieces,
            PreuvesDePublication publications,
            PreuvesDesLettres lettres,
            AccuseDeLegalite accuses,
            ReceptionDeNotification receptions,
            AgentCourant agent) {
        this.procedures = procedures;
        this.envois = envois;
        this.pieces = pieces;
        this.publications = publications;
        this.lettres = lettres;
        this.accuses = accuses;
        this.receptions = receptions;
        this.agent = agent;
    }

    /** Those of one procédure, oldest first. */
    @Transactional(readOnly = true)
    public List<Envoi> deLaProcedure(String numero) {
        boolean lancement = LANCEMENT.equals(procedures.exiger(numero).phaseEnCours());
        return envois.deLaProcedure(numero).stream()
                .filter(e -> !e.estClos() || lancement && e.attendLeJoue())
                .toList();
    }

    @Transactional(readOnly = true)
    public Envoi exiger(String numero, UUID id) {
        procedures.exiger(numero);
        return envois.exiger(numero, id);
    }

    /** Whether the caller may bring a proof for this procédure. */
    @Transactional(readOnly = true)
    public boolean peutConstater(String numero) {
        return tientLeDroit(procedures.exiger(numero));
    }

    /**
     * May be repeated, to add when the support acknowledged and published. The task that records
     * the sending is locked before its procédure, as when an agent completes it.
     */
    public void publication(String numero, UUID id, PreuveDePublication preuve) {
        exigerLeDroit(procedures.exiger(numero));
        pieces.exiger(numero, "preuve", preuve.preuve());
        publications.constater(envoi(numero, id, GenreDEnvoi.PUBLICATION), preuve);
    }

    public void lettre(String numero, UUID id, PreuveDeLettre preuve) {
        var lettre = verrouillerLaLettre(numero, id);
        pieces.exiger(numero, "preuve", preuve.preuve());
        lettres.constaterAutrement(lettre, preuve);
    }

    /** Under the lock of its procédure, for who may bring proofs. */
    public Envoi verrouillerLaLettre(String numero, UUID id) {
        exigerLeDroit(procedures.verrouiller(numero));
        return envoi(numero, id, GenreDEnvoi.LETTRE);
    }

    public void transmission(String numero, UUID id, PreuveDeTransmission preuve) {
        exigerLeDroit(procedures.verrouiller(numero));
        pieces.exiger(numero, "preuve", preuve.preuve());
        accuses.recevoir(envoi(numero, id, GenreDEnvoi.TRANSMISSION), preuve);
    }

    public void notification(String numero, UUID id, PreuveDeNotification preuve) {
        exigerLeDroit(procedures.verrouiller(numero));
        pieces.exiger(numero, "preuve", preuve.preuve());
        receptions.recevoir(
                envoi(numero, id, GenreDEnvoi.NOTIFICATION),
                new PreuveDEnvoi(preuve.recueLe(), null, null, preuve.preuve()));
    }

    private Envoi envoi(String numero, UUID id, GenreDEnvoi genre) {
        var envoi = envois.exiger(numero, id);
        if (envoi.genre() != genre) {
            throw new Introuvable(
                    "« " + envoi.libelle() + " » attend une autre preuve : vérifiez l’adresse.");
        }
        return envoi;
    }

    private void exigerLeDroit(Procedure procedure) {
        if (!tientLeDroit(procedure)) {
            throw new AccesRefuse(
                    "Les preuves d’envoi et de réception sont portées par l’équipe marchés ou par"
                            + " un connecteur.");
        }
    }

    private boolean tientLeDroit(Procedure procedure) {
        var acheteur = procedure.intervenants().acheteur();
        return agent.tient(Fonction.EQUIPE_MARCHES, acheteur)
                || agent.tient(Fonction.CONNECTEUR, acheteur);
    }
}

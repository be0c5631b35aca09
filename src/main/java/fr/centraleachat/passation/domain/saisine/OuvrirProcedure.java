package fr.centraleachat.passation.domain.saisine;

import fr.centraleachat.common.AccesRefuse;
import fr.centraleachat.organisation.AgentCourant;
import fr.centraleachat.organisation.Fonction;
import fr.centraleachat.passation.domain.Procedure;
import fr.centraleachat.workflow.Moteur;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Opens a procédure from a saisine, and starts its process. */
@Service
@Transactional
public class OuvrirProcedure {

    private final CreationDeProcedure creation;
    private final PropositionDeProcedure proposition;
    private final FonctionsSansTitulaire sansTitulaire;
    private final Moteur moteur;
    private final AgentCourant agent;
    private final Clock horloge;

    OuvrirProcedure(
            CreationDeProcedure creation,
            PropositionDeProcedure proposition,
            FonctionsSansTitulaire sansTitulaire,
            Moteur moteur,
            AgentCourant agent,
            Clock horloge) {
        this.creation = creation;
        this.proposition = proposition;
        this.sansTitulaire = sansTitulaire;
        this.moteur = moteur;
        this.agent = agent;
        this.horloge = horloge;
    }

    /** What the author of the saisine is told. */
    public record Resultat(
            Procedure procedure,
            ProcedureProposee proposition,
            List<Fonction> fonctionsSansTitulaire) {}

    /** For the demonstration set: marked as fictional. */
    public Resultat ouvrirFictive(Saisine saisine) {
        return ouvrir(saisine, true);
    }

    public Resultat ouvrir(Saisine saisine) {
        return ouvrir(saisine, false);
    }

    private Resultat ouvrir(Saisine saisine, boolean fictive) {
        exigerLHabilitation(saisine);
        var resultat = creation.creer(saisine, fictive);
        moteur.demarrer("PassationMarchePublic", resultat.procedure().routage());
        return resultat;
    }

    /** The decision alone, before anything is written: the creation page shows it. */
    @Transactional(readOnly = true)
    public ProcedureProposee proposer(Saisine saisine, LocalDate le) {
        return proposition.pour(saisine, le);
    }

    @Transactional(readOnly = true)
    public List<Fonction> fonctionsSansTitulaire(Saisine saisine) {
        return sansTitulaire.chercher(saisine, LocalDate.now(horloge));
    }

    private void exigerLHabilitation(Saisine saisine) {
        var adherent = saisine.serviceInstructeur().adherent();
        if (!agent.tient(Fonction.SERVICE_INSTRUCTEUR, adherent)
                && !agent.tient(Fonction.EQUIPE_ACHATS, adherent)
                && !agent.tient(Fonction.EQUIPE_MARCHES, adherent)) {
            throw new AccesRefuse(
                    "La saisine vient du service instructeur de l’adhérent ou de la direction de la"
                            + " commande publique : vous ne tenez pas cette fonction.");
        }
    }
}

package fr.centraleachat.passation.domain.arret;

import fr.centraleachat.common.DonneesRefusees;
import fr.centraleachat.common.EtatIncompatible;
import fr.centraleachat.common.Formats;
import fr.centraleachat.common.Introuvable;
import fr.centraleachat.organisation.AgentCourant;
import fr.centraleachat.organisation.Fonction;
import fr.centraleachat.passation.domain.Procedure;
import fr.centraleachat.passation.domain.Procedures;
import fr.centraleachat.passation.domain.saisine.Saisine;
import java.util.Optional;
import org.springframework.stereotype.Component;

/** A procédure that stopped, whole or in part, is taken up again once, by one that cites it. */
@Component
public class Relances {

    private static final String CHAMP = "relanceDe";

    private final Procedures procedures;
    private final AgentCourant agent;
    private final Formats formats;

    Relances(Procedures procedures, AgentCourant agent, Formats formats) {
        this.procedures = procedures;
        this.agent = agent;
        this.formats = formats;
    }

    /**
     * @throws DonneesRefusees when the saisine cites what is not, or another acheteur's
     * @throws EtatIncompatible when nothing of it stopped, or it was relaunched already
     */
    public void controler(Saisine saisine) {
        if (saisine.relanceDe() == null) {
            return;
        }
        var ancienne = exiger(saisine.relanceDe());
        if (!ancienne.intervenants().acheteur().equals(saisine.acheteur())) {
            throw DonneesRefusees.champ(
                    "acheteur", "La relance garde l’acheteur de la procédure arrêtée.");
        }
        if (!estArretee(ancienne)) {
            throw new EtatIncompatible(
                    "La procédure "
                            + ancienne.numero()
                            + " n’est pas arrêtée : il n’y a rien à relancer.",
                    "R2185-1");
        }
        procedures.relancee(ancienne.numero()).ifPresent(this::refuserUneSeconde);
    }

    /** The number of the one that takes it up again. */
    public Optional<String> relanceePar(String numero) {
        return procedures.relancee(numero).map(Procedure::numero);
    }

    /** Whether the page offers it to the caller. */
    public boolean peutRelancer(Procedure procedure) {
        var adherent = procedure.intervenants().adherentInstructeur();
        return estArretee(procedure)
                && procedures.relancee(procedure.numero()).isEmpty()
                && (agent.tient(Fonction.SERVICE_INSTRUCTEUR, adherent)
                        || agent.tient(Fonction.EQUIPE_MARCHES, adherent)
                        || agent.tient(Fonction.EQUIPE_ACHATS, adherent));
    }

    private Procedure exiger(String numero) {
        try {
            return procedures.verrouiller(numero);
        } catch (Introuvable e) {
            throw DonneesRefusees.champ(CHAMP, e.getMessage());
        }
    }

    private boolean estArretee(Procedure procedure) {
        return procedure.cours().estArrete()
                || procedures.lots(procedure.numero()).stream().anyMatch(l -> l.etat().estArrete());
    }

    private void refuserUneSeconde(Procedure relance) {
        throw new EtatIncompatible(
                "Elle est déjà relancée par la procédure "
                        + relance.numero()
                        + ", ouverte le "
                        + formats.dateHeure(relance.creeeLe())
                        + " : reprenez celle-ci.");
    }
}

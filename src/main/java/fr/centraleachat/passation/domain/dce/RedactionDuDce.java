package fr.centraleachat.passation.domain.dce;

import fr.centraleachat.common.AccesRefuse;
import fr.centraleachat.common.DonneesRefusees;
import fr.centraleachat.common.Erreur;
import fr.centraleachat.organisation.AgentCourant;
import fr.centraleachat.passation.domain.Fiches;
import fr.centraleachat.passation.domain.PiecesDeLaProcedure;
import fr.centraleachat.passation.domain.Procedures;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import org.springframework.stereotype.Service;

/** Phase 3: the DCE is written, then read by another agent. */
@Service
public class RedactionDuDce {

    private final Procedures procedures;
    private final Fiches fiches;
    private final PiecesDeLaProcedure pieces;
    private final Visas visas;
    private final EbaucheDuDce ebauche;
    private final CompletudeDuDce completude;
    private final AgentCourant agent;

    RedactionDuDce(
            Procedures procedures,
            Fiches fiches,
            PiecesDeLaProcedure pieces,
            Visas visas,
            EbaucheDuDce ebauche,
            CompletudeDuDce completude,
            AgentCourant agent) {
        this.procedures = procedures;
        this.fiches = fiches;
        this.pieces = pieces;
        this.visas = visas;
        this.ebauche = ebauche;
        this.completude = completude;
        this.agent = agent;
    }

    /** The last one with what the file has of newer; before, what is already there for it. */
    public Optional<Dce> aReprendre(String numero) {
        return ebauche.de(numero);
    }

    /** A DCE written again has no visa any more. */
    public void rediger(String numero, Dce dce) {
        procedures.exiger(numero).exigerAvantPublicite();
        exigerLesPieces(numero, dce);
        visas.annuler(numero, "DCE rédigé de nouveau");
        fiches.consigner(numero, dce);
    }

    private void exigerLesPieces(String numero, Dce dce) {
        var erreurs = new ArrayList<Erreur>();
        pieces.controler(numero, "reglementConsultation", dce.reglementConsultation(), erreurs);
        pieces.controler(numero, "ccap", dce.ccap(), erreurs);
        pieces.controler(numero, "acteEngagement", dce.acteEngagement(), erreurs);
        pieces.controler(numero, "avisAppelConcurrence", dce.avisAppelConcurrence(), erreurs);
        pieces.controler(numero, "cctp", dce.cctp(), erreurs);
        pieces.controler(numero, "piecesFinancieres", dce.piecesFinancieres(), erreurs);
        pieces.controler(numero, "annexesDce", dce.annexesDce(), erreurs);
        DonneesRefusees.siErreurs(erreurs);
    }

    /** Garde 8: a DCE is validated only when what it publishes is what the montage settled. */
    public void validerJuridiquement(String numero, ValidationJuridique validation) {
        exigerUnAutreAgent(numero);
        if (validation.decision() == ValidationJuridique.Decision.VALIDE) {
            completude.exiger(numero, "decision");
        }
        retenir(numero, validation);
    }

    /** The same, where who read it elsewhere is known otherwise. */
    public void retenir(String numero, ValidationJuridique validation) {
        procedures.exiger(numero);
        if (validation.decision() == ValidationJuridique.Decision.VALIDE
                && !Boolean.TRUE.equals(validation.conformeAuMontage())) {
            throw DonneesRefusees.champ(
                    "conformeAuMontage",
                    "Un DCE qui s’écarte du montage ne peut pas être validé : refusez-le en disant"
                            + " ce qui diffère.",
                    "R2152-11");
        }
        fiches.consigner(numero, validation);
    }

    private void exigerUnAutreAgent(String numero) {
        var redactions = fiches.toutes(numero, Dce.class);
        var redacteur = redactions.isEmpty() ? null : dernier(redactions).par();
        if (Objects.equals(redacteur, agent.identifiant())) {
            throw new AccesRefuse(
                    "Vous avez rédigé ce DCE : un autre agent de l’équipe marchés le valide.");
        }
    }

    private static <T> T dernier(List<T> liste) {
        return liste.get(liste.size() - 1);
    }
}

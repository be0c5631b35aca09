package fr.centraleachat.passation.domain.dce;

import fr.centraleachat.common.DonneesRefusees;
import fr.centraleachat.common.EtatIncompatible;
import fr.centraleachat.document.Piece;
import fr.centraleachat.document.Pieces;
import fr.centraleachat.organisation.AgentCourant;
import fr.centraleachat.passation.domain.Fiches;
import java.time.Clock;
import java.time.Instant;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.springframework.stereotype.Component;

/** The visas of a DCE, each bound to the SHA-256 of its pieces; one at most is in force. */
@Component
public class Visas {

    private final VisaRepository visas;
    private final Fiches fiches;
    private final Pieces pieces;
    private final AgentCourant agent;
    private final Clock horloge;

    Visas(VisaRepository visas, Fiches fiches, Pieces pieces, AgentCourant agent, Clock horloge) {
        this.visas = visas;
        this.fiches = fiches;
        this.pieces = pieces;
        this.agent = agent;
        this.horloge = horloge;
    }

    public Optional<Visa> enVigueur(String numero) {
        return visas.findByProcedureAndAnnuleLeIsNull(numero);
    }

    /** The pieces of the DCE in force, in the order in which they are read. */
    public List<Piece> aViser(String numero) {
        return fiches.derniere(numero, Dce.class)
                .map(dce -> pieces.pieces(numero, dce.toutes()))
                .orElse(List.of());
    }

    /**
     * @param lues all the pieces of the DCE: a visa covers the whole of it
     */
    public void poser(String numero, List<UUID> lues) {
        poser(numero, lues, agent.identifiant(), horloge.instant());
    }

    /** The same, given elsewhere by another agent. */
    public void poser(String numero, List<UUID> lues, String par, Instant le) {
        var dce = aViser(numero);
        var attendues = dce.stream().map(Piece::id).toList();
        if (!new HashSet<>(lues).equals(new HashSet<>(attendues))) {
            var manquantes = dce.stream().filter(p -> !lues.contains(p.id())).map(Piece::nom);
            throw DonneesRefusees.champ("piecesVisees", phrase(manquantes.toList()));
        }
        var visees = dce.stream().map(PieceVisee::de).toList();
        visas.save(new Visa(numero, visees, par, le));
    }

    private static String phrase(List<String> manquantes) {
        return manquantes.isEmpty()
                ? "Le visa ne porte que sur les pièces du DCE : retirez les autres."
                : "Le visa porte sur tout le DCE : lisez et cochez aussi "
                        + String.join(", ", manquantes)
                        + ".";
    }

    /** The visa in force, if any, stops holding; the reason stays. */
    public void annuler(String numero, String motif) {
        enVigueur(numero).ifPresent(v -> v.annuler(horloge.instant(), motif));
    }

    /**
     * @throws EtatIncompatible when no visa in force covers the pieces of the DCE as they are
     */
    public void exiger(String numero) {
        var dce = aViser(numero).stream().map(PieceVisee::de).toList();
        if (enVigueur(numero).filter(v -> v.couvre(dce)).isEmpty()) {
            throw new EtatIncompatible(
                    "Le visa du service instructeur ne couvre pas les pièces actuelles du DCE :"
                            + " reprenez le DCE pour le faire viser de nouveau.");
        }
    }
}

package fr.centraleachat.passation.domain;

import fr.centraleachat.common.DonneesRefusees;
import fr.centraleachat.common.Erreur;
import fr.centraleachat.passation.domain.DemandeDePieces.Demande;
import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Optional;
import java.util.stream.Collectors;
import org.springframework.stereotype.Service;

/** Phase 12, before anybody is told: the attributaires produce their pieces and are checked. */
@Service
public class VerificationDesAttributaires {

    private final Procedures procedures;
    private final Fiches fiches;
    private final Attributaires attributaires;
    private final GardesDeLAttributaire gardes;
    private final PiecesDeLaVerification pieces;
    private final RedacteurDeLettres redacteur;
    private final Clock horloge;

    VerificationDesAttributaires(
            Procedures procedures,
            Fiches fiches,
            Attributaires attributaires,
            GardesDeLAttributaire gardes,
            PiecesDeLaVerification pieces,
            RedacteurDeLettres redacteur,
            Clock horloge) {
        this.procedures = procedures;
        this.fiches = fiches;
        this.attributaires = attributaires;
        this.gardes = gardes;
        this.pieces = pieces;
        this.redacteur = redacteur;
        this.horloge = horloge;
    }

    /** Writes the request of pieces to each attributaire; twice gives one. */
    public void demanderLesPieces(String numero) {
        var procedure = procedures.exiger(numero);
        var demande =
                new DemandeDePieces(
                        attributaires.montants(numero).keySet().stream()
                                .map(o -> demande(procedure, o))
                                .toList());
        if (derniereDemande(numero).filter(demande::equals).isEmpty()) {
            fiches.consigner(numero, demande);
        }
    }

    private Demande demande(Procedure procedure, String operateur) {
        var lots =
                attributaires.decisions(procedure.numero()).stream()
                        .filter(d -> d.operateur().equals(operateur))
                        .map(d -> "lot " + d.lot())
                        .collect(Collectors.joining(", "));
        var nom = attributaires.nom(procedure.numero(), operateur);
        return new Demande(operateur, nom, redacteur.demandeDePieces(procedure, nom, lots));
    }

    public Optional<DemandeDePieces> derniereDemande(String numero) {
        return fiches.derniere(numero, DemandeDePieces.class);
    }

    /** Garde 19: kept only if each attributaire may sign today. */
    public void verifier(String numero, VerificationDeLAttributaire verification) {
        procedures.exiger(numero);
        var jour = LocalDate.now(horloge);
        var erreurs = new ArrayList<Erreur>();
        attributaires
                .montants(numero)
                .forEach(
                        (operateur, montant) ->
                                erreurs.addAll(
                                        gardes.certificats(
                                                verification,
                                                new Attributaire(
                                                        operateur,
                                                        attributaires.nom(numero, operateur),
                                                        montant),
                                                jour)));
        erreurs.addAll(GardesDeLAttributaire.lots(verification, attributaires.decisions(numero)));
        erreurs.addAll(
                GardesDeLAttributaire.sousTraitance(
                        verification, attributaires.avecSousTraitance(numero)));
        pieces.controler(numero, verification, erreurs);
        DonneesRefusees.siErreurs(erreurs);
        fiches.consigner(numero, verification);
    }
}

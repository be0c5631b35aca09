package fr.centraleachat.passation.domain.attribution;

import fr.centraleachat.passation.domain.Fiches;
import fr.centraleachat.passation.domain.Procedure;
import fr.centraleachat.passation.domain.Procedures;
import fr.centraleachat.passation.domain.attribution.DemandeDePieces.Demande;
import fr.centraleachat.passation.domain.lettres.RedacteurDeLettres;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import org.springframework.stereotype.Service;

/** Writes to each attributaire which pieces it owes (R2144-4). */
@Service
public class DemandeDesPieces {

    private final Procedures procedures;
    private final Fiches fiches;
    private final Attributaires attributaires;
    private final VerificationEnVigueur verifications;
    private final RedacteurDeLettres redacteur;

    DemandeDesPieces(
            Procedures procedures,
            Fiches fiches,
            Attributaires attributaires,
            VerificationEnVigueur verifications,
            RedacteurDeLettres redacteur) {
        this.procedures = procedures;
        this.fiches = fiches;
        this.attributaires = attributaires;
        this.verifications = verifications;
        this.redacteur = redacteur;
    }

    /** To those whose lots are not found conforming yet; twice gives one. */
    public void demander(String numero) {
        var demande = new DemandeDePieces(demandes(numero, aVerifier(numero)));
        if (derniere(numero).filter(demande::equals).isEmpty()) {
            fiches.consigner(numero, demande);
        }
    }

    public Optional<DemandeDePieces> derniere(String numero) {
        return fiches.derniere(numero, DemandeDePieces.class);
    }

    /** To the next one of a lot whose attributaire defaulted after the letters. */
    public Demande auSuivant(String numero, int lot) {
        return demandes(numero, List.of(attributaires.duLot(numero, lot))).get(0);
    }

    private List<DecisionDeLot> aVerifier(String numero) {
        return attributaires.decisions(numero).stream()
                .filter(d -> !verifications.estConforme(numero, d))
                .toList();
    }

    private List<Demande> demandes(String numero, List<DecisionDeLot> decisions) {
        return decisions.stream()
                .map(DecisionDeLot::operateur)
                .distinct()
                .map(o -> demande(procedures.exiger(numero), o, decisions))
                .toList();
    }

    private Demande demande(Procedure procedure, String operateur, List<DecisionDeLot> decisions) {
        var lots =
                decisions.stream()
                        .filter(d -> d.operateur().equals(operateur))
                        .map(d -> "lot " + d.lot())
                        .collect(Collectors.joining(", "));
        var nom = attributaires.nom(procedure.numero(), operateur);
        return new Demande(operateur, nom, redacteur.demandeDePieces(procedure, nom, lots));
    }
}

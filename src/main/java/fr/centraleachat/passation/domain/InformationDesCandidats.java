package fr.centraleachat.passation.domain;

import fr.centraleachat.common.DonneesRefusees;
import fr.centraleachat.common.Erreur;
import fr.centraleachat.passation.domain.DemandeDePieces.Demande;
import fr.centraleachat.passation.domain.LettresAuxCandidats.LettreALAttributaire;
import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Optional;
import java.util.stream.Collectors;
import org.springframework.stereotype.Service;

/** Phase 12, before the marchés: the attributaires are checked, then everybody is told. */
@Service
public class InformationDesCandidats {

    private final Procedures procedures;
    private final Fiches fiches;
    private final Attributaires attributaires;
    private final CandidatsEcartes ecartes;
    private final GardesDeLAttributaire gardes;
    private final PiecesDeLaVerification pieces;
    private final RedacteurDeLettres redacteur;
    private final Clock horloge;

    InformationDesCandidats(
            Procedures procedures,
            Fiches fiches,
            Attributaires attributaires,
            CandidatsEcartes ecartes,
            GardesDeLAttributaire gardes,
            PiecesDeLaVerification pieces,
            RedacteurDeLettres redacteur,
            Clock horloge) {
        this.procedures = procedures;
        this.fiches = fiches;
        this.attributaires = attributaires;
        this.ecartes = ecartes;
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
                                                new GardesDeLAttributaire.Attributaire(
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

    /** The letters that the decision and the analysis call for, composed, to be read again. */
    public LettresAuxCandidats proposer(String numero) {
        var procedure = procedures.exiger(numero);
        var jour = LocalDate.now(horloge);
        return new LettresAuxCandidats(
                ecartes.deLaProcedure(numero).stream()
                        .map(
                                l ->
                                        l.avecTexte(
                                                redacteur.rejet(
                                                        procedure, lot(numero, l.lot()), l, jour)))
                        .toList(),
                attributaires.decisions(numero).stream().map(d -> retenue(procedure, d)).toList(),
                LettresAuxCandidats.ModeDEnvoi.ELECTRONIQUE,
                null);
    }

    private LettreALAttributaire retenue(Procedure procedure, DecisionDeLot decision) {
        return new LettreALAttributaire(
                decision.lot(),
                decision.operateur(),
                redacteur.retenue(procedure, lot(procedure.numero(), decision.lot()), decision),
                null);
    }

    private Lot lot(String numero, int lot) {
        return procedures.lot(numero, lot);
    }

    /** Garde 20: every candidate has a complete letter. */
    public void rediger(String numero, LettresAuxCandidats lettres) {
        var procedure = procedures.exiger(numero);
        var attendues = proposer(numero);
        var erreurs =
                new ArrayList<>(
                        GardesDesLettres.chacunASaLettre(
                                lettres,
                                attendues.lettresRejet(),
                                attendues.lettresAttributaires()));
        erreurs.addAll(GardesDesLettres.personneDAutre(lettres, attendues.lettresRejet()));
        erreurs.addAll(GardesDesLettres.texteFidele(lettres));
        if (procedure.type().estAuMoins(TypeDeProcedure.AOO)) {
            erreurs.addAll(GardesDesLettres.motivees(lettres));
        }
        pieces.controler(numero, lettres, erreurs);
        DonneesRefusees.siErreurs(erreurs);
        fiches.consigner(numero, lettres);
    }
}

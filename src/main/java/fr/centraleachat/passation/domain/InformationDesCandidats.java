package fr.centraleachat.passation.domain;

import fr.centraleachat.common.DonneesRefusees;
import fr.centraleachat.common.Erreur;
import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.springframework.stereotype.Service;

/** Phase 12: once the attributaires are checked, everybody is told. */
@Service
public class InformationDesCandidats {

    private final Procedures procedures;
    private final Fiches fiches;
    private final Attributaires attributaires;
    private final CandidatsEcartes ecartes;
    private final PiecesDeLaProcedure pieces;
    private final RedacteurDeLettres redacteur;
    private final Clock horloge;

    InformationDesCandidats(
            Procedures procedures,
            Fiches fiches,
            Attributaires attributaires,
            CandidatsEcartes ecartes,
            PiecesDeLaProcedure pieces,
            RedacteurDeLettres redacteur,
            Clock horloge) {
        this.procedures = procedures;
        this.fiches = fiches;
        this.attributaires = attributaires;
        this.ecartes = ecartes;
        this.pieces = pieces;
        this.redacteur = redacteur;
        this.horloge = horloge;
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
                ModeDEnvoi.ELECTRONIQUE,
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
                        GardesDesDestinataires.chacunASaLettre(
                                lettres,
                                attendues.lettresRejet(),
                                attendues.lettresAttributaires()));
        erreurs.addAll(GardesDesDestinataires.personneDAutre(lettres, attendues.lettresRejet()));
        erreurs.addAll(GardesDesLettres.texteFidele(lettres));
        if (procedure.type().estAuMoins(TypeDeProcedure.AOO)) {
            erreurs.addAll(GardesDesLettres.motivees(lettres));
        }
        controlerLesPieces(numero, lettres, erreurs);
        DonneesRefusees.siErreurs(erreurs);
        fiches.consigner(numero, lettres);
    }

    private void controlerLesPieces(
            String numero, LettresAuxCandidats lettres, List<Erreur> erreurs) {
        pieces.controlerLesLignes(
                numero, "lettresRejet", lettres.lettresRejet(), LettreDeRejet::piece, erreurs);
        pieces.controlerLesLignes(
                numero,
                "lettresAttributaires",
                lettres.lettresAttributaires(),
                LettreALAttributaire::piece,
                erreurs);
        pieces.controler(numero, "rapportPresentation", lettres.rapportPresentation(), erreurs);
    }
}

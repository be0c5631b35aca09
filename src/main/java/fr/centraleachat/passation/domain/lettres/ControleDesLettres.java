package fr.centraleachat.passation.domain.lettres;

import fr.centraleachat.common.Erreur;
import fr.centraleachat.passation.domain.PiecesDeLaProcedure;
import fr.centraleachat.passation.domain.Procedure;
import fr.centraleachat.passation.domain.TypeDeProcedure;
import fr.centraleachat.passation.domain.marche.RapportDePresentation;
import java.util.ArrayList;
import java.util.List;
import org.springframework.stereotype.Component;

/** Garde 20: every candidate has a complete letter, and nobody else is written to. */
@Component
class ControleDesLettres {

    private final ContexteDesLettres contexte;
    private final RapportDePresentation rapport;
    private final PiecesDeLaProcedure pieces;

    ControleDesLettres(
            ContexteDesLettres contexte,
            RapportDePresentation rapport,
            PiecesDeLaProcedure pieces) {
        this.contexte = contexte;
        this.rapport = rapport;
        this.pieces = pieces;
    }

    /**
     * @param attendues one for each candidate
     */
    List<Erreur> fautes(
            Procedure procedure, LettresAuxCandidats lettres, LettresAuxCandidats attendues) {
        var erreurs =
                new ArrayList<>(
                        GardesDesDestinataires.chacunASaLettre(
                                lettres, attendues.rejets(), attendues.retenues()));
        erreurs.addAll(GardesDesDestinataires.personneDAutre(lettres, attendues));
        erreurs.addAll(GardesDesLettres.texteFidele(lettres));
        erreurs.addAll(
                GardesDesAdresses.lignes("lettresRejet", lettres.rejets(), LettreDeRejet::adresse));
        erreurs.addAll(
                GardesDesAdresses.lignes(
                        "lettresAttributaires", lettres.retenues(), LettreALAttributaire::adresse));
        if (procedure.type().estAuMoins(TypeDeProcedure.AOO)) {
            erreurs.addAll(GardesDesLettres.motivees(lettres));
        }
        if (rapport.estDu(procedure) && lettres.rapportPresentation() == null) {
            erreurs.add(GardesDesLettres.rapportAbsent());
        }
        controlerLesPieces(procedure.numero(), lettres, erreurs);
        return erreurs;
    }

    /** The texts that an agent wrote say from when the marché may be signed (R2181-3). */
    List<Erreur> dateDeSignature(Procedure procedure, LettresAuxCandidats lettres) {
        return GardesDesLettres.dateAnnoncee(
                lettres,
                lot -> contexte.cadre(procedure, lot, lettres.modeEnvoi()).signaturePossible());
    }

    private void controlerLesPieces(
            String numero, LettresAuxCandidats lettres, List<Erreur> erreurs) {
        pieces.controlerLesLignes(
                numero, "lettresRejet", lettres.rejets(), LettreDeRejet::piece, erreurs);
        pieces.controlerLesLignes(
                numero,
                "lettresAttributaires",
                lettres.retenues(),
                LettreALAttributaire::piece,
                erreurs);
        pieces.controler(numero, "rapportPresentation", lettres.rapportPresentation(), erreurs);
    }
}

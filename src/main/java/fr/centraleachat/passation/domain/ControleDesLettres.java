package fr.centraleachat.passation.domain;

import fr.centraleachat.common.Erreur;
import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.springframework.stereotype.Component;

/** Garde 20: every candidate has a complete letter, and nobody else is written to. */
@Component
class ControleDesLettres {

    private final ContexteDesLettres contexte;
    private final SeuilEuropeen seuil;
    private final PiecesDeLaProcedure pieces;
    private final Clock horloge;

    ControleDesLettres(
            ContexteDesLettres contexte,
            SeuilEuropeen seuil,
            PiecesDeLaProcedure pieces,
            Clock horloge) {
        this.contexte = contexte;
        this.seuil = seuil;
        this.pieces = pieces;
        this.horloge = horloge;
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
        if (procedure.type().estAuMoins(TypeDeProcedure.AOO)) {
            erreurs.addAll(GardesDesLettres.motivees(lettres));
        }
        if (rapportDu(procedure) && lettres.rapportPresentation() == null) {
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

    /** From the European threshold on (R2184-1). */
    boolean rapportDu(Procedure procedure) {
        var jour = procedure.jourDuRegime(LocalDate.now(horloge));
        return seuil.estAtteint(procedure, procedure.valeurDuBesoinHt(), jour);
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

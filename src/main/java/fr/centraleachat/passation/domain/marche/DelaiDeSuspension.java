package fr.centraleachat.passation.domain.marche;

import fr.centraleachat.delai.DatesLegales;
import fr.centraleachat.passation.domain.Procedure;
import fr.centraleachat.passation.domain.TypeDeProcedure;
import fr.centraleachat.passation.domain.analyse.ParticipantsDuLot;
import fr.centraleachat.passation.domain.envoi.Envoi;
import fr.centraleachat.passation.domain.envoi.Envois;
import fr.centraleachat.passation.domain.envoi.GenreDEnvoi;
import fr.centraleachat.passation.domain.envoi.ModeDEnvoi;
import fr.centraleachat.passation.domain.lettres.SerieDeLettres;
import fr.centraleachat.reglementation.Parametres;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.Optional;
import org.springframework.stereotype.Component;

/**
 * Garde 21 (R2182-1, CE 2 août 2011 Clean Garden): in a procédure formalisée, the marché of a lot
 * is signed some days after the letters to the candidates left, longer when one of them did not
 * leave electronically. Not due when the attributaire alone took part (R2182-2).
 */
@Component
public class DelaiDeSuspension {

    private final ParticipantsDuLot participants;
    private final Envois envois;
    private final Parametres parametres;

    DelaiDeSuspension(ParticipantsDuLot participants, Envois envois, Parametres parametres) {
        this.participants = participants;
        this.envois = envois;
        this.parametres = parametres;
    }

    public boolean estDu(Procedure procedure, int lot) {
        return procedure.type().estAuMoins(TypeDeProcedure.AOO)
                && participants.tous(procedure.numero(), lot).size() > 1;
    }

    /** First day of signature if the letters of the lot left that day; empty when none is due. */
    public Optional<LocalDate> annoncee(
            Procedure procedure, int lot, ModeDEnvoi mode, LocalDate envoi) {
        return estDu(procedure, lot)
                ? Optional.of(signatureMinimale(procedure, mode, envoi))
                : Optional.empty();
    }

    /**
     * First day of signature by the proofs of the last letters of the lot: counted from the last
     * one that left. Empty when none is due, or while an addressee is not informed: no letter has
     * left, or one came back.
     */
    public Optional<LocalDate> acquise(Procedure procedure, int lot) {
        if (!estDu(procedure, lot)) {
            return Optional.empty();
        }
        var lettres =
                envois.deLaProcedure(procedure.numero(), GenreDEnvoi.LETTRE).stream()
                        .filter(e -> Integer.valueOf(lot).equals(e.lot()))
                        .toList();
        var serie = lettres.isEmpty() ? null : SerieDeLettres.de(lettres.get(lettres.size() - 1));
        var dernieres = lettres.stream().filter(e -> SerieDeLettres.de(e).equals(serie)).toList();
        if (dernieres.stream().anyMatch(e -> e.envoyeLe() == null && !e.estClos())) {
            return Optional.empty();
        }
        return dernieres.stream()
                .filter(e -> e.envoyeLe() != null)
                .map(e -> depuis(procedure, e))
                .max(Comparator.naturalOrder());
    }

    private LocalDate depuis(Procedure procedure, Envoi lettre) {
        return signatureMinimale(
                procedure, ModeDEnvoi.valueOf(lettre.mode()), DatesLegales.jour(lettre.envoyeLe()));
    }

    private LocalDate signatureMinimale(Procedure procedure, ModeDEnvoi mode, LocalDate envoi) {
        var code = mode == ModeDEnvoi.ELECTRONIQUE ? "STANDSTILL_ELECTRONIQUE" : "STANDSTILL_AUTRE";
        int jours = parametres.entier(code, procedure.jourDuRegime(envoi));
        return DatesLegales.signatureMinimale(envoi, jours).date();
    }
}

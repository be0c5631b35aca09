package fr.centraleachat.passation.domain;

import fr.centraleachat.common.Introuvable;
import java.util.List;
import java.util.Optional;
import org.springframework.stereotype.Component;

/** The procédures that the caller may see: the database bounds every query. */
@Component
public class Procedures {

    private final ProcedureRepository procedures;
    private final LotRepository lots;

    Procedures(ProcedureRepository procedures, LotRepository lots) {
        this.procedures = procedures;
        this.lots = lots;
    }

    /**
     * @throws Introuvable when it does not exist, or belongs to an adhérent of which the caller
     *     knows nothing
     */
    public Procedure exiger(String numero) {
        return procedures.findById(numero).orElseThrow(() -> inconnue(numero));
    }

    /**
     * The same, alone: whoever asks next waits for the end of this transaction. To be called before
     * anything else of the procédure is read.
     */
    public Procedure verrouiller(String numero) {
        return procedures.verrouiller(numero).orElseThrow(() -> inconnue(numero));
    }

    private static Introuvable inconnue(String numero) {
        return new Introuvable(
                "La procédure "
                        + numero
                        + " n’existe pas, ou ne vous concerne pas : vérifiez son numéro.");
    }

    /** The latest first. */
    public List<Procedure> enCours(TypeDeProcedure type) {
        return procedures.dansCetEtat(EtatDeProcedure.EN_COURS, type);
    }

    /** The one that takes up again a procédure that stopped. */
    public Optional<Procedure> relancee(String numero) {
        return procedures.findByRelanceDe(numero);
    }

    /** Those of the list that the caller may see, in one query. */
    public List<Procedure> parmi(List<String> numeros) {
        return procedures.findByNumeroIn(numeros);
    }

    /** Those that may still be awarded, or are, by number. */
    public List<Lot> lotsEnLice(String numero) {
        return lots(numero).stream().filter(l -> !l.etat().estArrete()).toList();
    }

    /** By number. */
    public List<Lot> lots(String numero) {
        return lots.deLaProcedure(numero);
    }

    public Lot lot(String numero, int lot) {
        return lots(numero).stream()
                .filter(l -> l.numero() == lot)
                .findFirst()
                .orElseThrow(
                        () ->
                                new Introuvable(
                                        "La procédure " + numero + " n’a pas de lot " + lot + "."));
    }
}

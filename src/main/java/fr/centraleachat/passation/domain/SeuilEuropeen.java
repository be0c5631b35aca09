package fr.centraleachat.passation.domain;

import fr.centraleachat.common.Montant;
import fr.centraleachat.reglementation.Parametres;
import java.time.LocalDate;
import org.springframework.stereotype.Component;

/** From which value a procédure is formalisée, or a specific service goes to the JOUE. */
@Component
public class SeuilEuropeen {

    private final Parametres parametres;

    public SeuilEuropeen(Parametres parametres) {
        this.parametres = parametres;
    }

    /** In euros HT, of the need (R2124-1, R2131-15). */
    public Montant de(Procedure procedure, LocalDate jour) {
        return parametres.montant(code(procedure), jour);
    }

    public boolean estAtteint(Procedure procedure, Montant valeurHt, LocalDate jour) {
        return valeurHt.atteint(de(procedure, jour));
    }

    private static String code(Procedure procedure) {
        if (procedure.nature() == Nature.TRAVAUX) {
            return "SEUIL_FORMALISE_TRAVAUX";
        }
        if (procedure.specifique()) {
            return "SPECIFIQUES_JOUE";
        }
        return procedure.intervenants().qualiteAcheteur() == QualiteAcheteur.ENTITE_ADJUDICATRICE
                ? "SEUIL_FORMALISE_FS_ENTITE"
                : "SEUIL_FORMALISE_FS";
    }
}

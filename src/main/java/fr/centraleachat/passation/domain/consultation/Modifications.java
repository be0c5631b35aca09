package fr.centraleachat.passation.domain.consultation;

import fr.centraleachat.common.Introuvable;
import java.util.List;
import java.util.UUID;
import org.springframework.stereotype.Component;

/** The modifications of the published DCE. */
@Component
public class Modifications {

    private final ModificationRepository modifications;

    Modifications(ModificationRepository modifications) {
        this.modifications = modifications;
    }

    /**
     * @param id what a task carries as its sujet
     * @throws Introuvable when the procédure has no such modification
     */
    public Modification exiger(String numero, String id) {
        return modifications
                .findByIdAndProcedure(UUID.fromString(id), numero)
                .orElseThrow(() -> new Introuvable("Cette modification n’existe pas ici."));
    }

    /** Oldest first. */
    public List<Modification> toutes(String numero) {
        return modifications.findByProcedureOrderByProvenanceEnregistreLe(numero);
    }

    List<Modification> aFaire(String numero) {
        return toutes(numero).stream()
                .filter(m -> m.etat() == EtatDeModification.DEMANDEE)
                .toList();
    }
}

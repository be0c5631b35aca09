package fr.centraleachat.passation.domain.interruption;

import fr.centraleachat.common.Introuvable;
import fr.centraleachat.passation.domain.Procedures;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** The times when a procédure was put aside. */
@Component
@Transactional(readOnly = true)
public class MisesEnAttente {

    private final MiseEnAttenteRepository base;
    private final Procedures procedures;

    MisesEnAttente(MiseEnAttenteRepository base, Procedures procedures) {
        this.base = base;
        this.procedures = procedures;
    }

    /** Oldest first. */
    public List<MiseEnAttente> deLaProcedure(String numero) {
        return base.findByProcedureOrderByDepuis(numero);
    }

    public Optional<MiseEnAttente> enCours(String numero) {
        return deLaProcedure(numero).stream().filter(MiseEnAttente::dure).findFirst();
    }

    /**
     * @throws Introuvable when the procédure was not put aside under that identity
     */
    public MiseEnAttente exiger(String numero, UUID id) {
        procedures.exiger(numero);
        return base.findByIdAndProcedure(id, numero)
                .orElseThrow(
                        () ->
                                new Introuvable(
                                        "La procédure "
                                                + numero
                                                + " n’a pas de mise en attente sous cet"
                                                + " identifiant."));
    }
}

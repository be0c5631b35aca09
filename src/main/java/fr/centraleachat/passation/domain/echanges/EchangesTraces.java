package fr.centraleachat.passation.domain.echanges;

import java.util.List;
import org.springframework.stereotype.Component;

/** What was asked and answered, for the analysis that has to rest on it. */
@Component
public class EchangesTraces {

    private final EchangeRepository echanges;

    EchangesTraces(EchangeRepository echanges) {
        this.echanges = echanges;
    }

    /** Oldest first. */
    public List<Echange> deLaProcedure(String numero) {
        return echanges.deLaProcedure(numero);
    }

    public List<Echange> deLaProcedure(String numero, TypeDEchange type) {
        return deLaProcedure(numero).stream().filter(e -> e.type() == type).toList();
    }
}

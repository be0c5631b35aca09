package fr.centraleachat.delai.statistique;

import java.time.Clock;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** Counts a few procédures again, in one small transaction. */
@Component
class LotDeDurees {

    private static final int LIMITE = 200;

    private final ComptageRepository comptage;
    private final Clock horloge;

    LotDeDurees(ComptageRepository comptage, Clock horloge) {
        this.comptage = comptage;
        this.horloge = horloge;
    }

    /**
     * @return how many procédures were counted; 0 when none waits, or another node counts
     */
    @Transactional
    public int compter() {
        if (!comptage.reserver()) {
            return 0;
        }
        // Before the rows are read: what is announced meanwhile is not in what this says.
        var debut = horloge.instant();
        var numeros = comptage.prendre(LIMITE);
        if (numeros.isEmpty()) {
            comptage.noter(debut);
        } else {
            comptage.recompter(numeros);
        }
        return numeros.size();
    }
}

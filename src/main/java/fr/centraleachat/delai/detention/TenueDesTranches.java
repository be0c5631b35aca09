package fr.centraleachat.delai.detention;

import fr.centraleachat.delai.Tranche;
import java.time.Clock;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.List;
import org.springframework.stereotype.Component;
import org.springframework.transaction.support.TransactionSynchronization;
import org.springframework.transaction.support.TransactionSynchronizationManager;

/**
 * Writes the tranches of a procédure in the transaction of what changed them: once, at its end, for
 * one act often closes a task, a phase, and opens the next ones.
 */
@Component
class TenueDesTranches {

    private final AttenteRepository attentes;
    private final TrancheRepository tranches;
    private final Clock horloge;

    TenueDesTranches(AttenteRepository attentes, TrancheRepository tranches, Clock horloge) {
        this.attentes = attentes;
        this.tranches = tranches;
        this.horloge = horloge;
    }

    void prevoir(String numero) {
        if (!TransactionSynchronizationManager.isSynchronizationActive()) {
            mettreAJour(numero);
            return;
        }
        boolean prevue =
                TransactionSynchronizationManager.getSynchronizations().stream()
                        .anyMatch(s -> s instanceof Mise mise && mise.numero.equals(numero));
        if (!prevue) {
            TransactionSynchronizationManager.registerSynchronization(new Mise(numero));
        }
    }

    /** Only what differs is written: mostly the end of the last tranche, and the next one. */
    void mettreAJour(String numero) {
        var duree = tranches.verrouiller(numero);
        if (duree.isEmpty()) {
            return;
        }
        var voulues = calculer(numero, duree.get());
        var gardees = tranches.toutes(numero);
        int communes = 0;
        while (communes < Math.min(voulues.size(), gardees.size())
                && voulues.get(communes).equals(gardees.get(communes))) {
            communes++;
        }
        if (communes < gardees.size()) {
            tranches.supprimerDepuis(numero, gardees.get(communes).debut());
        }
        voulues.subList(communes, voulues.size()).forEach(t -> tranches.ajouter(numero, t));
    }

    /** From the waits alone: what is kept is what this gives. */
    List<Tranche> calculer(String numero, TrancheRepository.Duree duree) {
        var toutes = attentes.toutes(numero);
        if (duree.fin() != null) {
            return PartageDuTemps.entre(duree.debut(), duree.fin(), toutes);
        }
        // A little beyond now, so that what has just begun is seen.
        var apres = apres(duree.debut()).plus(1, ChronoUnit.MICROS);
        var partagees = new ArrayList<>(PartageDuTemps.entre(duree.debut(), apres, toutes));
        int derniere = partagees.size() - 1;
        partagees.set(derniere, partagees.get(derniere).jusquA(null));
        return partagees;
    }

    private Instant apres(Instant debut) {
        var maintenant = horloge.instant().truncatedTo(ChronoUnit.MICROS);
        return maintenant.isBefore(debut) ? debut : maintenant;
    }

    private final class Mise implements TransactionSynchronization {

        private final String numero;

        private Mise(String numero) {
            this.numero = numero;
        }

        @Override
        public void beforeCommit(boolean readOnly) {
            mettreAJour(numero);
        }
    }
}

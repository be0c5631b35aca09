package fr.centraleachat.passation.domain.reparation;

import fr.centraleachat.delai.Delais.Phase;
import fr.centraleachat.passation.domain.Lot;
import fr.centraleachat.passation.domain.Procedures;
import fr.centraleachat.passation.domain.arret.Arrets;
import fr.centraleachat.passation.domain.attribution.DecisionsDeLot;
import fr.centraleachat.passation.domain.dce.Visas;
import fr.centraleachat.passation.domain.envoi.Envoi;
import fr.centraleachat.passation.domain.envoi.Envois;
import fr.centraleachat.passation.domain.envoi.GenreDEnvoi;
import fr.centraleachat.passation.domain.lettres.SerieDeLettres;
import java.util.function.Predicate;
import org.springframework.stereotype.Component;

/** What the phases to do again had left, and that they will write anew. Fiches stay. */
@Component
class EffetsDeLaReprise {

    private static final int VALIDATION_DCE = 4;
    private static final int LANCEMENT = 5;
    private static final int DECISION = 11;
    private static final int INFORMATION = 12;

    private final Visas visas;
    private final Envois envois;
    private final Procedures procedures;
    private final DecisionsDeLot decisions;
    private final Arrets arrets;

    EffetsDeLaReprise(
            Visas visas,
            Envois envois,
            Procedures procedures,
            DecisionsDeLot decisions,
            Arrets arrets) {
        this.visas = visas;
        this.envois = envois;
        this.procedures = procedures;
        this.decisions = decisions;
        this.arrets = arrets;
    }

    void appliquer(String numero, Phase phase, String motif) {
        if (phase.ordre() <= VALIDATION_DCE) {
            visas.annuler(numero, motif);
        }
        if (phase.ordre() <= LANCEMENT) {
            retirer(numero, GenreDEnvoi.PUBLICATION, e -> true);
        }
        if (phase.ordre() <= DECISION) {
            rouvrirLesLots(numero);
        }
        if (phase.ordre() <= INFORMATION) {
            retirer(numero, GenreDEnvoi.LETTRE, EffetsDeLaReprise::annonceUneDecision);
        }
    }

    /** A letter of an arrêt tells what stays decided. */
    private static boolean annonceUneDecision(Envoi lettre) {
        return !SerieDeLettres.de(lettre).equals(SerieDeLettres.ARRET);
    }

    private void retirer(String numero, GenreDEnvoi genre, Predicate<Envoi> filtre) {
        envois.deLaProcedure(numero, genre).stream()
                .filter(e -> !e.estClos())
                .filter(filtre)
                .forEach(envois::retirer);
    }

    /** A lot that an arrêt stopped stays so. */
    private void rouvrirLesLots(String numero) {
        procedures.lots(numero).stream()
                .filter(l -> !l.etat().estADecider())
                .map(Lot::numero)
                .filter(lot -> arrets.duLot(numero, lot).isEmpty())
                .forEach(lot -> decisions.annuler(numero, lot));
    }
}

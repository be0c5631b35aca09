package fr.centraleachat.passation.domain.arret;

import fr.centraleachat.passation.domain.FaitsRecus;
import java.util.List;
import java.util.Optional;
import org.springframework.stereotype.Component;

/** The questions of arrêt of the procédures that the caller may see. */
@Component
public class Arrets {

    private static final List<EtatDArret> OUVERTS = List.of(EtatDArret.DEMANDE, EtatDArret.PROPOSE);

    private final ArretRepository arrets;
    private final FaitsRecus faits;

    Arrets(ArretRepository arrets, FaitsRecus faits) {
        this.arrets = arrets;
        this.faits = faits;
    }

    /** The newest first. */
    public List<Arret> deLaProcedure(String numero) {
        return arrets.findByProcedureOrderByDemandeLeDesc(numero);
    }

    /** The one that nobody has decided yet; there is one at most. */
    public Optional<Arret> ouvert(String numero) {
        return arrets.findByProcedureAndEtatIn(numero, OUVERTS);
    }

    /**
     * @throws IllegalStateException when none is open: the model forbids it
     */
    public Arret exigerOuvert(String numero) {
        return ouvert(numero)
                .orElseThrow(() -> new IllegalStateException("No open arrêt of " + numero));
    }

    /** The one that was answered last. */
    public Optional<Arret> dernierDecide(String numero) {
        return deLaProcedure(numero).stream()
                .filter(a -> a.decideLe() != null)
                .max(java.util.Comparator.comparing(Arret::decideLe));
    }

    /** The decision that stops the whole procédure. */
    public Optional<Arret> pourTout(String numero) {
        return dernierDecide(numero).filter(a -> a.etat() == EtatDArret.DECIDE && a.porteSurTout());
    }

    /** The decision that stopped that lot, alone or with all. */
    public Optional<Arret> duLot(String numero, int lot) {
        return deLaProcedure(numero).stream()
                .filter(a -> a.etat() == EtatDArret.DECIDE)
                .filter(a -> a.porteSurTout() || a.lots().contains(lot))
                .findFirst();
    }

    Arret enregistrer(Arret arret) {
        faits.annoncer(
                arret.procedure(),
                arret.lots(),
                "Arrêt demandé : " + arret.motif().libelle(),
                arret.texte());
        return arrets.saveAndFlush(arret);
    }
}

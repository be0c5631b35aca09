package fr.centraleachat.passation.domain.attribution;

import fr.centraleachat.passation.domain.Fiches;
import java.util.Optional;
import org.springframework.stereotype.Component;

/** The verification that counts for a lot: its own after a défaillance, else that of all. */
@Component
public class VerificationEnVigueur {

    private final Fiches fiches;

    VerificationEnVigueur(Fiches fiches) {
        this.fiches = fiches;
    }

    /** Of all the lots together, before the letters. */
    public Optional<VerificationDeLAttributaire> commune(String numero) {
        return fiches.derniere(numero, null, VerificationDeLAttributaire.class);
    }

    public Optional<VerificationDeLAttributaire> duLot(String numero, int lot) {
        return fiches.derniere(numero, lot, VerificationDeLAttributaire.class)
                .or(() -> commune(numero));
    }

    /** Whether that attributaire of that lot was found conforming. */
    public boolean estConforme(String numero, DecisionDeLot decision) {
        return duLot(numero, decision.lot()).stream()
                .flatMap(v -> v.resultats().stream())
                .anyMatch(r -> r.porteSur(decision) && r.estConforme());
    }

    /** Whether the next one of that lot, checked alone, was found conforming. */
    public boolean estConformeLeSuivant(String numero, int lot) {
        return fiches.exiger(numero, lot, VerificationDeLAttributaire.class).resultats().stream()
                .allMatch(ResultatDeVerification::estConforme);
    }

    /** The candidates are not told yet, and somebody cannot be given the marché. */
    public boolean aUneDefaillance(String numero) {
        return commune(numero).stream()
                .flatMap(v -> v.resultats().stream())
                .anyMatch(r -> !r.estConforme());
    }
}

package fr.centraleachat.catalogue.consommation;

import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.TreeSet;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** What was drawn on the marchés, for those who read it. */
@Service
@Transactional(readOnly = true)
public class Consommations {

    private final PeriodeRepository periodes;
    private final PartRepository parts;
    private final EcritureRepository ecritures;
    private final PeriodesDatees datees;

    Consommations(
            PeriodeRepository periodes,
            PartRepository parts,
            EcritureRepository ecritures,
            PeriodesDatees datees) {
        this.periodes = periodes;
        this.parts = parts;
        this.ecritures = ecritures;
        this.datees = datees;
    }

    /**
     * The period of today; empty for a marché without ceiling or that is not running.
     *
     * @param beneficiaires who may order, shown even when they never did
     */
    public Optional<Consommation> enCours(String marche, Collection<String> beneficiaires) {
        return datees.enCours(marche).map(datee -> consommation(marche, datee, beneficiaires));
    }

    /**
     * @param rang of a period, null for the one of today
     * @throws fr.centraleachat.common.EtatIncompatible when none runs today
     */
    public Consommation de(String marche, Integer rang, Collection<String> beneficiaires) {
        return consommation(marche, datees.exiger(marche, rang), beneficiaires);
    }

    /** Orders and the rest, the last one first. */
    public List<Ecriture> dernieres(String marche, int periode, int nombre) {
        return periodes.lire(marche, periode)
                .map(p -> ecritures.dernieres(p.id(), nombre))
                .orElse(List.of());
    }

    private Consommation consommation(
            String marche, PeriodeDatee datee, Collection<String> beneficiaires) {
        var periode = periodes.lire(marche, datee.rang()).orElseThrow();
        var balance = new Balance(periode.plafond(), parts.toutes(periode.id()));
        var plafond = periode.plafond();
        var tous = new TreeSet<>(beneficiaires);
        tous.addAll(balance.parts().keySet());
        return new Consommation(
                datee.rang(),
                datee.debut(),
                datee.fin(),
                periode.unite(),
                plafond.maximum(),
                plafond.engage(),
                plafond.constate(),
                plafond.reste(),
                plafond.aRepartir(),
                tous.stream()
                        .map(a -> Consommation.ParAdherent.de(balance.part(a), plafond))
                        .toList());
    }
}

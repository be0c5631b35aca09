package fr.centraleachat.catalogue.consommation;

import java.time.Clock;
import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.TreeSet;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** What was drawn on the marchés, for those who read it. */
@Service
@Transactional(readOnly = true)
public class Consommations {

    private final PeriodeRepository periodes;
    private final PartRepository parts;
    private final EcritureRepository ecritures;
    private final JdbcClient jdbc;
    private final Clock horloge;

    Consommations(
            PeriodeRepository periodes,
            PartRepository parts,
            EcritureRepository ecritures,
            JdbcClient jdbc,
            Clock horloge) {
        this.periodes = periodes;
        this.parts = parts;
        this.ecritures = ecritures;
        this.jdbc = jdbc;
        this.horloge = horloge;
    }

    /**
     * The period of today; empty for a marché without ceiling or that is not running.
     *
     * @param beneficiaires who may order, shown even when they never did
     */
    public Optional<Consommation> enCours(String marche, Collection<String> beneficiaires) {
        return jdbc.sql(
                        """
                        select rang, debut, fin from app.periode_de_marche
                        where marche = :marche and debut <= :jour and fin > :jour""")
                .param("marche", marche)
                .param("jour", LocalDate.now(horloge))
                .query(Bornes.class)
                .optional()
                .map(bornes -> consommation(marche, bornes, beneficiaires));
    }

    /** Orders and the rest, the last one first. */
    public List<Ecriture> dernieres(String marche, int periode, int nombre) {
        return periodes.lire(marche, periode)
                .map(p -> ecritures.dernieres(p.id(), nombre))
                .orElse(List.of());
    }

    private Consommation consommation(
            String marche, Bornes bornes, Collection<String> beneficiaires) {
        var periode = periodes.lire(marche, bornes.rang()).orElseThrow();
        var balance = new Balance(periode.plafond(), parts.toutes(periode.id()));
        var plafond = periode.plafond();
        var tous = new TreeSet<>(beneficiaires);
        tous.addAll(balance.parts().keySet());
        return new Consommation(
                bornes.rang(),
                bornes.debut(),
                bornes.fin(),
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

    private record Bornes(int rang, LocalDate debut, LocalDate fin) {}
}

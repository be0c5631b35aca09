package fr.centraleachat.passation.domain.cao;

import fr.centraleachat.delai.DatesLegales;
import fr.centraleachat.passation.domain.Fiches;
import fr.centraleachat.reglementation.Parametres;
import java.util.Optional;
import org.springframework.stereotype.Component;

/**
 * The délai of convocation is that of the règlement intérieur: no text has set one since 2016, so a
 * shorter one warns and does not block.
 */
@Component
public class Convocation {

    private final Fiches fiches;
    private final Seances seances;
    private final Parametres parametres;

    Convocation(Fiches fiches, Seances seances, Parametres parametres) {
        this.fiches = fiches;
        this.seances = seances;
        this.parametres = parametres;
    }

    /** About the last inscription of the procédure. */
    public Optional<String> alerte(String numero) {
        return fiches.derniere(numero, InscriptionCao.class)
                .filter(i -> !i.secondeConvocation())
                .flatMap(i -> seances.chercher(i.seance()).flatMap(s -> alerte(i, s)));
    }

    private Optional<String> alerte(InscriptionCao inscription, Seance seance) {
        var jour = DatesLegales.jour(seance.le());
        int francs = parametres.entier("CAO_CONVOCATION_JOURS_FRANCS", jour);
        var premier =
                DatesLegales.reunionMinimale(inscription.convocationEnvoyeeLe(), francs).date();
        return jour.isBefore(premier)
                ? Optional.of(
                        "La convocation laisse moins de "
                                + francs
                                + " jours francs avant la séance : vérifiez le règlement intérieur.")
                : Optional.empty();
    }
}

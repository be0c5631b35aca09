package fr.centraleachat.catalogue.alerte;

import fr.centraleachat.reglementation.Parametre;
import fr.centraleachat.reglementation.Parametres;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.springframework.stereotype.Component;

/** The parts of a maximum, in %, at which its agents are told: dated rows. */
@Component
class Seuils {

    private static final List<String> CODES =
            List.of("ALERTE_PLAFOND_1", "ALERTE_PLAFOND_2", "ALERTE_PLAFOND_3");

    private final Parametres parametres;

    Seuils(Parametres parametres) {
        this.parametres = parametres;
    }

    /** Lowest first. */
    List<BigDecimal> enVigueur(LocalDate le) {
        return CODES.stream()
                .map(code -> parametres.enVigueur(code, le))
                .flatMap(Optional::stream)
                .map(Parametre::valeur)
                .map(BigDecimal::stripTrailingZeros)
                .sorted()
                .toList();
    }
}

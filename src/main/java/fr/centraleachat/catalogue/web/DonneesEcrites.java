package fr.centraleachat.catalogue.web;

import fr.centraleachat.common.Formats;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import org.springframework.stereotype.Component;

/** The données essentielles as an agent reads them; what is not written right is shown as it is. */
@Component
public class DonneesEcrites {

    private final Formats formats;

    DonneesEcrites(Formats formats) {
        this.formats = formats;
    }

    public String dire(ChampSaisi champ) {
        if (champ.valeurs().isEmpty()) {
            return "non renseigné";
        }
        return switch (champ.champ().nature()) {
            case JOUR -> jour(champ.texte());
            case MONTANT -> montant(champ.texte());
            default -> champ.texte();
        };
    }

    public String jour(String texte) {
        try {
            return formats.date(LocalDate.parse(texte));
        } catch (DateTimeParseException autreForme) {
            return texte;
        }
    }

    private String montant(String texte) {
        try {
            return formats.nombre(new BigDecimal(texte)) + "\u00a0€\u00a0HT";
        } catch (NumberFormatException autreForme) {
            return texte;
        }
    }
}

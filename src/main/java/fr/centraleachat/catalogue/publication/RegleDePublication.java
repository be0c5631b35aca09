package fr.centraleachat.catalogue.publication;

import fr.centraleachat.delai.DatesLegales;
import fr.centraleachat.reglementation.Parametre;
import fr.centraleachat.reglementation.Parametres;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.springframework.stereotype.Component;

/** From which amount and until when the données essentielles are published, by dated rows. */
@Component
class RegleDePublication {

    private static final String MINIMUM = "DECP_MINIMUM";
    private static final String DELAI = "DECP_DELAI_MOIS";
    private static final String ENVIRONNEMENT = "CLAUSE_ENVIRONNEMENTALE";

    private final Parametres parametres;

    RegleDePublication(Parametres parametres) {
        this.parametres = parametres;
    }

    /** Every amount that applied until that day, the last one first. */
    List<Seuil> seuils(LocalDate jour) {
        var seuils = new ArrayList<Seuil>();
        var ligne = parametres.enVigueur(MINIMUM, jour);
        while (ligne.isPresent()) {
            var periode = ligne.get().periode();
            seuils.add(new Seuil(periode.debut(), periode.fin(), ligne.get().valeur()));
            ligne = parametres.enVigueur(MINIMUM, periode.debut().minusDays(1));
        }
        return seuils;
    }

    /** Whether one notified that day is published from that amount on; null amount for none. */
    boolean estDue(LocalDate notification, BigDecimal montantHt) {
        return notification != null
                && parametres
                        .enVigueur(MINIMUM, notification)
                        .filter(p -> montantHt.compareTo(p.valeur()) >= 0)
                        .isPresent();
    }

    int mois(LocalDate jour) {
        return parametres.entier(DELAI, jour);
    }

    /** Null when no row was in force at the notification. */
    LocalDate limite(LocalDate notification) {
        return parametres
                .enVigueur(DELAI, notification)
                .map(p -> DatesLegales.mois(notification, p.valeur().intValueExact()))
                .orElse(null);
    }

    /** The article, and the amount in force that day. */
    Parametre enVigueur(LocalDate jour) {
        return parametres.exiger(MINIMUM, jour);
    }

    /** From when « no environmental consideration » does not hold together. */
    LocalDate environnement(LocalDate jour) {
        return parametres.enVigueur(ENVIRONNEMENT, jour).map(Parametre::date).orElse(LocalDate.MAX);
    }

    /**
     * An amount in euros HT from a day on.
     *
     * @param fin excluded, null while it applies
     */
    record Seuil(LocalDate debut, LocalDate fin, BigDecimal minimum) {}
}

package fr.centraleachat.passation.domain.cao;

import fr.centraleachat.organisation.Adherent;
import fr.centraleachat.organisation.TypeAdherent;
import fr.centraleachat.reglementation.Parametres;
import java.time.LocalDate;
import org.springframework.stereotype.Component;

/** How many élus the law seats in the commission of an acheteur (CGCT L1411-5). */
@Component
public class CompositionLegale {

    private final Parametres parametres;

    CompositionLegale(Parametres parametres) {
        this.parametres = parametres;
    }

    public Composition de(Adherent acheteur, LocalDate jour) {
        if (acheteur.type() != TypeAdherent.COMMUNE) {
            return selon("CAO_ELUS_EPCI", "établissement public", jour);
        }
        int seuil = parametres.entier("CAO_SEUIL_HABITANTS", jour);
        var habitants = acheteur.population() == null ? 0 : acheteur.population();
        return habitants >= seuil
                ? selon(
                        "CAO_ELUS_COMMUNE_GRANDE",
                        "commune de " + seuil + " habitants ou plus",
                        jour)
                : selon(
                        "CAO_ELUS_COMMUNE_PETITE",
                        "commune de moins de " + seuil + " habitants",
                        jour);
    }

    private Composition selon(String code, String raison, LocalDate jour) {
        var parametre = parametres.exiger(code, jour);
        return new Composition(parametre.valeur().intValueExact(), raison, parametre.article());
    }
}

package fr.centraleachat.courriel.redaction;

import fr.centraleachat.catalogue.AlerteDeMarcheLevee;
import fr.centraleachat.common.Formats;
import fr.centraleachat.courriel.domain.ReglagesDesCourriels;
import org.springframework.stereotype.Component;

/** What a courriel says of an alert of a marché. */
@Component
class TexteDAlerteDeMarche {

    private static final String MODELE =
            """
            Bonjour,

            Marché %s, %s

            %s
            %s
            %s/marches/%s
            """;

    private final ReglagesDesCourriels reglages;
    private final Formats formats;

    TexteDAlerteDeMarche(ReglagesDesCourriels reglages, Formats formats) {
        this.reglages = reglages;
        this.formats = formats;
    }

    String de(AlerteDeMarcheLevee a) {
        return MODELE.formatted(
                a.marche(), a.objet(), a.libelle(), suite(a), reglages.adresse(), a.marche());
    }

    private String suite(AlerteDeMarcheLevee a) {
        var regle = a.regle() == null ? "règle de l’organisation" : a.regle();
        return a.limite() == null
                ? "(" + regle + ")\n"
                : "Au plus tard le %s, %s (%s).\n"
                        .formatted(formats.date(a.limite()), formats.reste(a.limite()), regle);
    }
}

package fr.centraleachat.passation.domain.cao;

import fr.centraleachat.common.Formats;
import fr.centraleachat.delai.DatesLegales;
import fr.centraleachat.delai.Delais;
import fr.centraleachat.delai.EcheanceLegale;
import fr.centraleachat.reglementation.Parametres;
import java.time.Clock;
import org.springframework.stereotype.Component;

/** Warns before the last day on which the members may be convened in time for a lot. */
@Component
class EcheancesDeConvocation {

    private static final String GENRE = "CONVOCATION_CAO";

    private final Delais delais;
    private final Convocation convocation;
    private final Parametres parametres;
    private final Formats formats;
    private final Clock horloge;

    EcheancesDeConvocation(
            Delais delais,
            Convocation convocation,
            Parametres parametres,
            Formats formats,
            Clock horloge) {
        this.delais = delais;
        this.convocation = convocation;
        this.parametres = parametres;
        this.formats = formats;
        this.horloge = horloge;
    }

    /** The lot is on the agenda of a séance to come. */
    void attendre(Seance seance, Point point) {
        if (!seance.le().isAfter(horloge.instant())) {
            return;
        }
        var limite = convocation.dernierJour(seance);
        int jours = parametres.entier("ALERTE_CONVOCATION_CAO_JOURS", limite);
        delais.surveillerDeNouveau(
                new EcheanceLegale(
                        point.procedure(),
                        GENRE,
                        objet(seance, point),
                        limite.minusDays(jours),
                        limite,
                        "Convoquer la CAO du "
                                + formats.date(DatesLegales.jour(seance.le()))
                                + ", lot "
                                + point.lot(),
                        "Règlement intérieur de la CAO",
                        "ANA-7"));
    }

    /** Its members are convened, or it is not examined there any more. */
    void eteindre(Seance seance, Point point) {
        delais.eteindre(point.procedure(), GENRE, objet(seance, point));
    }

    private static String objet(Seance seance, Point point) {
        return seance.id() + "/" + point.lot();
    }
}

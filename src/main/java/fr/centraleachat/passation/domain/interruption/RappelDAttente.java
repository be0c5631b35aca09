package fr.centraleachat.passation.domain.interruption;

import fr.centraleachat.common.Formats;
import fr.centraleachat.delai.DatesLegales;
import fr.centraleachat.delai.Delais;
import fr.centraleachat.delai.EcheanceLegale;
import fr.centraleachat.reglementation.Parametres;
import java.time.Instant;
import java.time.LocalDate;
import org.springframework.stereotype.Component;

/** Asks, some calendar days later, whether a procédure is still to be put aside. */
@Component
class RappelDAttente {

    private static final String GENRE = "MISE_EN_ATTENTE";

    private final Delais delais;
    private final Parametres parametres;
    private final Formats formats;

    RappelDAttente(Delais delais, Parametres parametres, Formats formats) {
        this.delais = delais;
        this.parametres = parametres;
        this.formats = formats;
    }

    LocalDate jour(Instant depuis) {
        var jour = DatesLegales.jour(depuis);
        return jour.plusDays(parametres.entier("MISE_EN_ATTENTE_CONFIRMATION_JOURS", jour));
    }

    void prevoir(MiseEnAttente attente) {
        delais.surveillerDeNouveau(
                new EcheanceLegale(
                        attente.procedure(),
                        GENRE,
                        attente.id().toString(),
                        attente.aConfirmerLe(),
                        attente.aConfirmerLe(),
                        "Confirmer ou terminer la mise en attente depuis le "
                                + formats.jour(attente.depuis()),
                        null,
                        null));
    }

    void oublier(MiseEnAttente attente) {
        delais.eteindre(attente.procedure(), GENRE, attente.id().toString());
    }
}

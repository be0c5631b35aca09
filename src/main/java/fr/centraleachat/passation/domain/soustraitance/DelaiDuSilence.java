package fr.centraleachat.passation.domain.soustraitance;

import fr.centraleachat.delai.CalculDeDelai;
import fr.centraleachat.delai.Delais;
import fr.centraleachat.delai.EcheanceLegale;
import fr.centraleachat.delai.Methode;
import fr.centraleachat.delai.Sens;
import fr.centraleachat.delai.Unite;
import fr.centraleachat.reglementation.Parametres;
import java.time.LocalDate;
import org.springframework.stereotype.Component;

/** Garde 27: 21 calendar days from the reception, which is not counted (R2193-4). */
@Component
class DelaiDuSilence {

    private static final String GENRE = "SOUS_TRAITANCE";

    private final Delais delais;
    private final Parametres parametres;

    DelaiDuSilence(Delais delais, Parametres parametres) {
        this.delais = delais;
        this.parametres = parametres;
    }

    /** Not moved to the next worked day: too early is safe, too late accepts. */
    LocalDate limite(LocalDate recueLe) {
        return apres(recueLe, parametres.entier("SOUS_TRAITANCE_SILENCE_JOURS", recueLe));
    }

    void surveiller(DemandeDeSousTraitance demande) {
        var recue = demande.recueLe();
        delais.surveiller(
                new EcheanceLegale(
                        demande.procedure(),
                        GENRE,
                        demande.id().toString(),
                        apres(recue, parametres.entier("ALERTE_SOUS_TRAITANCE_JOURS", recue)),
                        demande.limite(),
                        "Répondre à la demande de sous-traitance de "
                                + demande.nom()
                                + ", lot "
                                + demande.lot(),
                        "R2193-4",
                        "SST-4 SST-5"));
    }

    void eteindre(DemandeDeSousTraitance demande) {
        delais.eteindre(demande.procedure(), GENRE, demande.id().toString());
    }

    private static LocalDate apres(LocalDate jour, int jours) {
        return CalculDeDelai.calculer(
                        jour, jours, Unite.JOURS_CALENDAIRES, Methode.SIMPLE, Sens.APRES)
                .date();
    }
}

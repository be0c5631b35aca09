package fr.centraleachat.passation.domain.demande;

import fr.centraleachat.common.Formats;
import fr.centraleachat.delai.DatesLegales;
import fr.centraleachat.delai.Delais;
import fr.centraleachat.delai.EcheanceLegale;
import fr.centraleachat.reglementation.Parametres;
import java.time.Instant;
import java.time.LocalDate;
import org.springframework.stereotype.Component;

/** Until when a demande is to be answered, counted from its reception (R2181-2, R2181-4). */
@Component
class DelaiDeReponse {

    private final Parametres parametres;
    private final Delais delais;
    private final Formats formats;

    DelaiDeReponse(Parametres parametres, Delais delais, Formats formats) {
        this.parametres = parametres;
        this.delais = delais;
        this.formats = formats;
    }

    LocalDate limite(Instant recueLe) {
        var jour = DatesLegales.jour(recueLe);
        int jours = parametres.entier("MOTIFS_REPONSE_JOURS", jour);
        return DatesLegales.finReglement(jour, jours).date();
    }

    /** Warns from the reception on: the answer is due at once, and late after its last day. */
    void surveiller(DemandeDInformation demande) {
        delais.surveiller(
                new EcheanceLegale(
                        demande.procedure(),
                        DemandesDInformation.ECHEANCE,
                        demande.id().toString(),
                        DatesLegales.jour(demande.recueLe()),
                        demande.limite(),
                        "Répondre à la demande d’information reçue le "
                                + formats.jour(demande.recueLe()),
                        "R2181-2, R2181-4",
                        "ACH-8"));
    }

    void eteindre(DemandeDInformation demande) {
        delais.eteindre(
                demande.procedure(), DemandesDInformation.ECHEANCE, demande.id().toString());
    }
}

package fr.centraleachat.passation.domain.archivage;

import fr.centraleachat.passation.domain.Fiches;
import fr.centraleachat.passation.domain.Nature;
import fr.centraleachat.passation.domain.Procedure;
import fr.centraleachat.passation.domain.montage.Ccag;
import fr.centraleachat.passation.domain.montage.Montage;
import fr.centraleachat.reglementation.Parametres;
import java.time.Clock;
import java.time.LocalDate;
import org.springframework.stereotype.Component;

/** How long the law asks to keep a file at the least, in years (R2184-12, R2184-13). */
@Component
class DureesDeConservation {

    private final Fiches fiches;
    private final Parametres parametres;
    private final Clock horloge;

    DureesDeConservation(Fiches fiches, Parametres parametres, Clock horloge) {
        this.fiches = fiches;
        this.parametres = parametres;
        this.horloge = horloge;
    }

    int desOffres() {
        return parametres.entier("CONSERVATION_OFFRES_ANS", LocalDate.now(horloge));
    }

    /** Works and maîtrise d’œuvre are kept longer. */
    int desPieces(Procedure procedure) {
        boolean longue =
                procedure.nature() == Nature.TRAVAUX
                        || fiches.derniere(procedure.numero(), Montage.class)
                                .filter(m -> m.ccag() == Ccag.MAITRISE_D_OEUVRE)
                                .isPresent();
        return parametres.entier(
                longue ? "CONSERVATION_PIECES_TRAVAUX_ANS" : "CONSERVATION_PIECES_FS_ANS",
                LocalDate.now(horloge));
    }
}

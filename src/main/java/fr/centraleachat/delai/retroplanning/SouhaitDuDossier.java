package fr.centraleachat.delai.retroplanning;

import fr.centraleachat.delai.SouhaitDeDossier;
import fr.centraleachat.delai.retroplanning.Souhait.Commission;
import fr.centraleachat.delai.retroplanning.Souhait.Forme;
import fr.centraleachat.delai.retroplanning.Souhait.Lettres;
import fr.centraleachat.delai.retroplanning.Souhait.Reception;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;

/** The wish of a procédure: by electronic means, as all are led here. */
final class SouhaitDuDossier {

    private SouhaitDuDossier() {}

    static Souhait lire(SouhaitDeDossier demande) {
        return new Souhait(
                demande.notification(),
                demande.finDeMarche(),
                Forme.valueOf(demande.procedure()),
                Reception.ELECTRONIQUE,
                Lettres.ELECTRONIQUE,
                demande.commission() ? Commission.COMPETENTE : Commission.AUCUNE,
                demande.acheteur(),
                demande.instructeur(),
                null,
                List.of(),
                List.of());
    }

    static Optional<LocalDate> jour(Souhait souhait) {
        return Optional.ofNullable(
                souhait.notification() == null ? souhait.finDeMarche() : souhait.notification());
    }
}

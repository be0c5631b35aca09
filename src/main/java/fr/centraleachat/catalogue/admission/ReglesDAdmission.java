package fr.centraleachat.catalogue.admission;

import fr.centraleachat.common.DonneesRefusees;
import fr.centraleachat.common.EtatIncompatible;
import fr.centraleachat.organisation.Adherent;
import fr.centraleachat.organisation.Adhesion;
import fr.centraleachat.organisation.Ouverture;
import java.time.LocalDate;
import java.util.List;

/** What a request must say. */
final class ReglesDAdmission {

    private ReglesDAdmission() {}

    /**
     * @throws DonneesRefusees when that body may not join that service, or the day is past
     * @throws EtatIncompatible when it belongs to it already on that day
     */
    static void verifier(
            DemandeDAdmission demande,
            Adherent adherent,
            List<Adhesion> adhesions,
            LocalDate aujourdHui) {
        Ouverture.exiger(
                "serviceCommun", demande.service(), adherent.type(), adherent.rattachement());
        if (demande.effetSouhaite().isBefore(aujourdHui)) {
            throw DonneesRefusees.champ(
                    "effetSouhaite", "Choisissez un jour d’effet à partir d’aujourd’hui.");
        }
        boolean membre =
                adhesions.stream()
                        .anyMatch(
                                a ->
                                        a.service() == demande.service()
                                                && a.periode().contient(demande.effetSouhaite()));
        if (membre) {
            throw new EtatIncompatible(
                    "Cet adhérent a déjà une adhésion à ce service commun à cette date.");
        }
    }
}

package fr.centraleachat.passation.domain.soustraitance;

import fr.centraleachat.common.Erreur;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;

/** What a demande de sous-traitance, and the answer to it, must respect. */
final class GardesDeSousTraitance {

    private static final String REGLE = "R2193-4";

    private GardesDeSousTraitance() {}

    /**
     * @param notifie day on which the marché of the lot was notified
     */
    static List<Erreur> reception(LocalDate recueLe, LocalDate notifie, LocalDate aujourdHui) {
        if (recueLe.isAfter(aujourdHui)) {
            return List.of(
                    Erreur.de("recueLe", "Cette date est à venir : indiquez celle de réception."));
        }
        return recueLe.isBefore(notifie)
                ? List.of(
                        new Erreur(
                                "recueLe",
                                "La demande précède la notification du marché : elle se traite avec"
                                        + " l’offre.",
                                "R2193-1"))
                : List.of();
    }

    static List<Erreur> suite(
            SuiteDeSousTraitance suite, LocalDate recueLe, LocalDate limite, LocalDate aujourdHui) {
        var fautes = new ArrayList<Erreur>();
        if (suite.decision() == DecisionDeSousTraitance.SILENCE) {
            if (!aujourdHui.isAfter(limite)) {
                fautes.add(
                        new Erreur(
                                "decision",
                                "Le délai de réponse court encore : acceptez ou refusez.",
                                REGLE));
            }
        } else if (suite.le().isAfter(aujourdHui)) {
            fautes.add(Erreur.de("le", "Cette date est à venir : indiquez celle de la décision."));
        } else if (suite.le().isBefore(recueLe)) {
            fautes.add(Erreur.de("le", "La décision ne précède pas la réception de la demande."));
        } else if (suite.le().isAfter(limite)) {
            fautes.add(
                    new Erreur(
                            "le",
                            "Le délai était passé ce jour-là : le silence a accepté, constatez-le.",
                            REGLE));
        }
        return fautes;
    }
}

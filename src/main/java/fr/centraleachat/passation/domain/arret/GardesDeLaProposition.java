package fr.centraleachat.passation.domain.arret;

import static fr.centraleachat.passation.domain.arret.CauseDInfructuosite.OFFRES_IRREGULIERES_OU_INACCEPTABLES;

import fr.centraleachat.common.Erreur;
import fr.centraleachat.passation.domain.MotifDArret;
import java.util.ArrayList;
import java.util.List;

/** What may be proposed to the élu: a scope that fits the facts, a sequel that the law admits. */
final class GardesDeLaProposition {

    private GardesDeLaProposition() {}

    static List<Erreur> fautes(Arret arret, PropositionDArret proposition) {
        var erreurs = new ArrayList<Erreur>(portee(arret, proposition));
        erreurs.addAll(suite(proposition));
        return erreurs;
    }

    /** Without a pli there is nothing left to go on with. */
    private static List<Erreur> portee(Arret arret, PropositionDArret proposition) {
        boolean parLots = proposition.portee() == PropositionDArret.Portee.LOTS;
        if (parLots && arret.estSansPli()) {
            return List.of(
                    new Erreur(
                            "portee",
                            "Aucun pli n’a été reçu : l’arrêt porte sur toute la procédure.",
                            "R2185-1"));
        }
        return parLots && proposition.lotsVises().isEmpty()
                ? List.of(Erreur.de("lots", "Choisissez les lots à arrêter."))
                : List.of();
    }

    /**
     * Without publicity after no suitable offer (R2122-2), with negotiation after offers that were
     * all irregular or unacceptable (R2124-3).
     */
    private static List<Erreur> suite(PropositionDArret proposition) {
        return switch (proposition.suite()) {
            case SANS_PUBLICITE ->
                    infructueux(proposition)
                                    && proposition.causeInfructuosite()
                                            != OFFRES_IRREGULIERES_OU_INACCEPTABLES
                            ? List.of()
                            : impossible(
                                    "Un marché sans publicité suppose une infructuosité faute"
                                            + " d’offre, de candidature recevable ou d’offre"
                                            + " appropriée.",
                                    "R2122-2");
            case PROCEDURE_AVEC_NEGOCIATION ->
                    infructueux(proposition)
                                    && proposition.causeInfructuosite()
                                            == OFFRES_IRREGULIERES_OU_INACCEPTABLES
                            ? List.of()
                            : impossible(
                                    "La procédure avec négociation suppose que toutes les offres"
                                            + " soient irrégulières ou inacceptables.",
                                    "R2124-3");
            case AUCUNE, RELANCE_IDENTIQUE, RELANCE_MODIFIEE -> List.of();
        };
    }

    private static boolean infructueux(PropositionDArret proposition) {
        return proposition.motif() == MotifDArret.INFRUCTUEUX;
    }

    private static List<Erreur> impossible(String message, String regle) {
        return List.of(new Erreur("suite", message, regle));
    }
}

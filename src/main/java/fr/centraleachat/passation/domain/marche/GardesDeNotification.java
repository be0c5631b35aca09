package fr.centraleachat.passation.domain.marche;

import fr.centraleachat.common.Erreur;
import fr.centraleachat.passation.domain.Nature;
import fr.centraleachat.passation.domain.attribution.TypeGroupementOperateurs;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;

/** What the notification must say so that the données essentielles are whole and coherent. */
final class GardesDeNotification {

    private static final BigDecimal CENT = BigDecimal.valueOf(100);

    /**
     * Divisions of the CPV of the products whose origin is published (R2196-1): farm products and
     * food, clothes, medical products, vehicles.
     */
    private static final Set<String> DIVISIONS_DE_PRODUITS_A_ORIGINE =
            Set.of("03", "15", "18", "33", "34");

    private GardesDeNotification() {}

    /** A groupement has several members; one titulaire alone is none. */
    static List<Erreur> groupement(Notification notification, Signature signature) {
        boolean groupement =
                notification.typeGroupementOperateurs()
                        != TypeGroupementOperateurs.PAS_DE_GROUPEMENT;
        int titulaires = signature.titulaires().size();
        if (groupement == titulaires > 1) {
            return List.of();
        }
        return List.of(
                new Erreur(
                        "typeGroupementOperateurs",
                        groupement
                                ? "Le marché est signé par un seul titulaire : choisissez « Pas de"
                                        + " groupement »."
                                : "Le marché est signé par "
                                        + titulaires
                                        + " titulaires : dites si leur groupement est conjoint ou"
                                        + " solidaire.",
                        "R2142-20"));
    }

    static List<Erreur> avance(Notification notification) {
        if (!Boolean.TRUE.equals(notification.attributionAvance())
                || dansLeCent(notification.tauxAvance())) {
            return List.of();
        }
        return List.of(new Erreur("tauxAvance", "Indiquez un taux entre 0 et 100 %.", "R2191-7"));
    }

    /** The French part is within the European one; both are due for the products of the list. */
    static List<Erreur> origine(Notification notification, Nature nature, String codeCPV) {
        var erreurs = new ArrayList<Erreur>();
        if (nature == Nature.FOURNITURES && aOriginePubliee(codeCPV)) {
            exiger(notification.origineUE(), "origineUE", erreurs);
            exiger(notification.origineFrance(), "origineFrance", erreurs);
        }
        if (notification.origineUE() != null
                && notification.origineFrance() != null
                && notification.origineFrance().compareTo(notification.origineUE()) > 0) {
            erreurs.add(
                    new Erreur(
                            "origineFrance",
                            "La part française ne dépasse pas la part de l’Union européenne, qui"
                                    + " la comprend.",
                            "R2196-1"));
        }
        return erreurs;
    }

    private static boolean aOriginePubliee(String codeCPV) {
        return DIVISIONS_DE_PRODUITS_A_ORIGINE.contains(codeCPV.substring(0, 2));
    }

    private static void exiger(BigDecimal part, String champ, List<Erreur> erreurs) {
        if (part == null) {
            erreurs.add(
                    new Erreur(
                            champ,
                            "Indiquez cette part : elle est publiée pour les denrées, les"
                                    + " véhicules, les produits de santé et l’habillement.",
                            "R2196-1"));
        }
    }

    private static boolean dansLeCent(BigDecimal taux) {
        return taux != null && taux.signum() >= 0 && taux.compareTo(CENT) <= 0;
    }
}

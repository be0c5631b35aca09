package fr.centraleachat.catalogue.decp;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import fr.centraleachat.common.DonneesRefusees;
import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;

/** Fields that are right each by itself, and not together. */
final class Coherence {

    private static final DateTimeFormatter JOUR =
            DateTimeFormatter.ofPattern("d MMMM yyyy", Locale.FRENCH);
    private static final String SEUL = "Pas de groupement";

    /** Denrées, habillement, santé, véhicules: the divisions of the CPV nearest to the list. */
    private static final Set<String> ORIGINE_DEMANDEE = Set.of("03", "15", "18", "33", "34");

    private Coherence() {}

    static List<PointDeControle> de(ObjectNode donnees, LocalDate environnement) {
        var points = new ArrayList<PointDeControle>();
        avance(donnees).ifPresent(points::add);
        accordCadre(donnees).ifPresent(points::add);
        groupement(donnees).ifPresent(points::add);
        origine(donnees).ifPresent(points::add);
        environnement(donnees, environnement).ifPresent(points::add);
        return points;
    }

    private static Optional<PointDeControle> avance(ObjectNode donnees) {
        return si(
                ChampDecp.AVANCE.dans(donnees).asBoolean(false)
                        && ChampDecp.TAUX_AVANCE.dans(donnees).isMissingNode(),
                PointDeControle.bloquant(
                        ChampDecp.TAUX_AVANCE,
                        "manque alors qu’une avance est attribuée : 0 si le taux n’est pas connu"));
    }

    private static Optional<PointDeControle> accordCadre(ObjectNode donnees) {
        return si(
                contient(ChampDecp.MODALITES, donnees, "Marchés subséquents")
                        && !contient(ChampDecp.TECHNIQUES, donnees, "Accord-cadre")
                        && ChampDecp.ACCORD_CADRE.dans(donnees).isMissingNode(),
                PointDeControle.alerte(
                        ChampDecp.ACCORD_CADRE, "manque, si c’est un marché subséquent"));
    }

    private static Optional<PointDeControle> groupement(ObjectNode donnees) {
        var type = ChampDecp.GROUPEMENT.dans(donnees).asText("");
        int titulaires = donnees.path("titulaires").size();
        boolean seul = type.equals(SEUL);
        return si(
                !type.isEmpty() && titulaires > 0 && seul == titulaires > 1,
                PointDeControle.alerte(
                        ChampDecp.GROUPEMENT,
                        seul
                                ? "« Pas de groupement » alors qu’il y a plusieurs titulaires"
                                : "« " + type + " » alors qu’il n’y a qu’un titulaire"));
    }

    private static Optional<PointDeControle> origine(ObjectNode donnees) {
        var ue = ChampDecp.ORIGINE_UE.dans(donnees);
        var france = ChampDecp.ORIGINE_FRANCE.dans(donnees);
        if (ue.isNumber() && france.isNumber() && france.asDouble() > ue.asDouble()) {
            return Optional.of(
                    PointDeControle.bloquant(
                            ChampDecp.ORIGINE_FRANCE, "dépasse la part d’origine européenne"));
        }
        var cpv = ChampDecp.CPV.dans(donnees).asText("");
        return si(
                cpv.length() >= 2
                        && ORIGINE_DEMANDEE.contains(cpv.substring(0, 2))
                        && (ue.isMissingNode() || france.isMissingNode()),
                PointDeControle.alerte(
                        ChampDecp.ORIGINE_UE,
                        "à indiquer, avec la part française, pour des denrées, des véhicules, des"
                                + " produits de santé ou de l’habillement"));
    }

    /** The launch of the consultation is not in the record: its notification stands for it. */
    private static Optional<PointDeControle> environnement(ObjectNode donnees, LocalDate depuis) {
        if (notification(donnees).isBefore(depuis)) {
            return Optional.empty();
        }
        return si(
                contient(
                        ChampDecp.ENVIRONNEMENTALES,
                        donnees,
                        "Pas de considération environnementale"),
                PointDeControle.alerte(
                        ChampDecp.ENVIRONNEMENTALES,
                        "« Pas de considération environnementale » ne se peut plus pour une"
                                + " consultation lancée depuis le "
                                + depuis.format(JOUR)
                                + " (L2112-2)"));
    }

    private static LocalDate notification(ObjectNode donnees) {
        try {
            var champ = ChampDecp.NOTIFICATION;
            return JourEcrit.lire(champ.code(), champ.dans(donnees).asText(""));
        } catch (DonneesRefusees illisible) {
            return LocalDate.MIN;
        }
    }

    private static boolean contient(ChampDecp champ, ObjectNode donnees, String valeur) {
        for (JsonNode lue : champ.dans(donnees)) {
            if (valeur.equals(lue.asText())) {
                return true;
            }
        }
        return false;
    }

    private static Optional<PointDeControle> si(boolean faute, PointDeControle point) {
        return faute ? Optional.of(point) : Optional.empty();
    }
}

package fr.centraleachat.passation.domain.cao;

import fr.centraleachat.common.Erreur;
import fr.centraleachat.delai.DatesLegales;
import fr.centraleachat.passation.domain.Procedure;
import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import org.springframework.stereotype.Component;

/** Garde 18: which séance may examine which lots. */
@Component
class GardesDInscription {

    private static final String ARTICLE = "CGCT L1411-5";

    private final Commissions commissions;
    private final Seances seances;
    private final OrdreDuJour ordreDuJour;
    private final Clock horloge;

    GardesDInscription(
            Commissions commissions, Seances seances, OrdreDuJour ordreDuJour, Clock horloge) {
        this.commissions = commissions;
        this.seances = seances;
        this.ordreDuJour = ordreDuJour;
        this.horloge = horloge;
    }

    /**
     * @param attendus the lots without decision
     */
    List<Erreur> fautes(Procedure procedure, InscriptionCao inscription, List<Integer> attendus) {
        var fautes = new ArrayList<Erreur>();
        seances.chercher(inscription.seance())
                .ifPresentOrElse(
                        s -> fautes.addAll(fautesDeLaSeance(procedure, s)),
                        () ->
                                fautes.add(
                                        Erreur.de(
                                                "seance",
                                                "Choisissez une séance enregistrée par le"
                                                        + " secrétariat de la commission.")));
        if (inscription.convocationEnvoyeeLe() != null
                && inscription.convocationEnvoyeeLe().isAfter(LocalDate.now(horloge))) {
            fautes.add(
                    Erreur.de(
                            "convocationEnvoyeeLe",
                            "La convocation n’est pas encore envoyée : indiquez sa date réelle."));
        }
        fautes.addAll(fautesDesLots(procedure.numero(), inscription, attendus));
        return fautes;
    }

    private List<Erreur> fautesDeLaSeance(Procedure procedure, Seance seance) {
        var fautes = new ArrayList<Erreur>();
        if (!CommissionCompetente.est(commissions.siegeant(seance), procedure)) {
            fautes.add(CommissionCompetente.refus("seance"));
        }
        if (estPassee(seance)) {
            fautes.add(Erreur.de("seance", "Cette séance est passée : choisissez-en une à venir."));
        }
        if (seances.points(seance.id()).stream()
                .anyMatch(
                        p ->
                                p.issue() != null
                                        && p.point().procedure().equals(procedure.numero()))) {
            fautes.add(
                    new Erreur(
                            "seance",
                            "Cette séance a déjà examiné la procédure : choisissez la suivante.",
                            ARTICLE));
        }
        return fautes;
    }

    private List<Erreur> fautesDesLots(
            String numero, InscriptionCao inscription, List<Integer> attendus) {
        var inscrits = inscription.lots().stream().filter(Objects::nonNull).sorted().toList();
        if (!attendus.equals(inscrits)) {
            return List.of(
                    new Erreur(
                            "lots",
                            "Inscrivez tous les lots sans décision, et eux seuls : "
                                    + attendus.toString().replaceAll("[\\[\\]]", "")
                                    + ".",
                            "CGCT L1414-2"));
        }
        return inscription.secondeConvocation() && !ordreDuJour.appelleUneSeconde(numero, attendus)
                ? List.of(
                        new Erreur(
                                "secondeConvocation",
                                "Une seconde convocation suppose une première séance sans quorum sur"
                                        + " chacun de ces lots.",
                                ARTICLE))
                : List.of();
    }

    boolean estPassee(Seance seance) {
        return DatesLegales.jour(seance.le()).isBefore(LocalDate.now(horloge));
    }
}

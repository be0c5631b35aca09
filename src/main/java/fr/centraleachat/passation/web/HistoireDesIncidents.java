package fr.centraleachat.passation.web;

import fr.centraleachat.passation.domain.defaillance.Defaillances;
import fr.centraleachat.passation.domain.demande.DemandesDInformation;
import fr.centraleachat.passation.domain.refere.Suspension;
import fr.centraleachat.passation.domain.refere.Suspensions;
import java.util.stream.Stream;
import org.springframework.stereotype.Component;

/** The référés, défaillances and demandes d’information of a procédure, for its history. */
@Component
class HistoireDesIncidents {

    private final Suspensions suspensions;
    private final Defaillances defaillances;
    private final DemandesDInformation demandes;
    private final NomsDesOperateurs operateurs;

    HistoireDesIncidents(
            Suspensions suspensions,
            Defaillances defaillances,
            DemandesDInformation demandes,
            NomsDesOperateurs operateurs) {
        this.suspensions = suspensions;
        this.defaillances = defaillances;
        this.demandes = demandes;
        this.operateurs = operateurs;
    }

    Stream<FaitDHistoire> de(String numero) {
        return Stream.of(referes(numero), defaillances(numero), demandes(numero))
                .flatMap(faits -> faits);
    }

    private Stream<FaitDHistoire> referes(String numero) {
        return suspensions.deLaProcedure(numero).stream()
                .flatMap(s -> Stream.concat(Stream.of(saisie(s)), reprise(s)));
    }

    private static FaitDHistoire saisie(Suspension suspension) {
        return FaitDHistoire.de(
                suspension.declareeLe(),
                "Référé " + suspension.reference(),
                "Rien ne se signe avant la décision du juge. " + citer(suspension.motif()),
                suspension.declareePar());
    }

    private static Stream<FaitDHistoire> reprise(Suspension suspension) {
        return Stream.ofNullable(suspension.repriseLe())
                .map(
                        le ->
                                FaitDHistoire.de(
                                        le,
                                        "Reprise après le référé " + suspension.reference(),
                                        citer(suspension.decision()),
                                        suspension.reprisePar()));
    }

    private Stream<FaitDHistoire> defaillances(String numero) {
        return defaillances.deLaProcedure(numero).stream()
                .map(
                        d ->
                                FaitDHistoire.de(
                                        d.declareeLe(),
                                        "Défaillance de l’attributaire, lot " + d.lot(),
                                        operateurs.libelle(numero, d.operateur())
                                                + ". "
                                                + citer(d.texte()),
                                        d.declareePar()));
    }

    private Stream<FaitDHistoire> demandes(String numero) {
        return demandes.deLaProcedure(numero).stream()
                .map(
                        d ->
                                FaitDHistoire.de(
                                        d.enregistreeLe(),
                                        "Demande d’information d’un candidat",
                                        operateurs.libelle(numero, d.operateur())
                                                + ". "
                                                + citer(d.texte()),
                                        d.enregistreePar()));
    }

    private static String citer(String texte) {
        return texte == null || texte.isBlank() ? "" : "« " + texte.strip() + " »";
    }
}

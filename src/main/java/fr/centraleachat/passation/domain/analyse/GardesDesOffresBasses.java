package fr.centraleachat.passation.domain.analyse;

import fr.centraleachat.common.Erreur;
import fr.centraleachat.passation.domain.echanges.Echange;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.function.Function;

/**
 * Garde 16 (L2152-6, R2152-3): an offer is rejected as abnormally low only once a justification was
 * asked, and answered or awaited until its échéance; whoever was asked gets a conclusion.
 *
 * @param demandes the traced demands of justification
 * @param lots those still in the running
 * @param zone of the days that the report writes
 */
record GardesDesOffresBasses(
        Rao rao, List<Echange> demandes, Set<Integer> lots, Instant maintenant, ZoneId zone) {

    private static final String ARTICLES = "L2152-6, R2152-3";
    private static final String DEMANDEZ =
            "Demandez d’abord une justification à cet opérateur, par un échange tracé, et laissez-lui"
                    + " le temps de répondre.";

    List<Erreur> fautes() {
        var fautes = new ArrayList<Erreur>();
        for (int i = 0; i < rao.offres().size(); i++) {
            var offre = rao.offres().get(i);
            if (estRejetee(offre) && !conclues(offre.operateur(), offre.lot()).contains(rejet())) {
                fautes.add(faute("offres[" + i + "].qualification", manque(offre)));
            }
        }
        for (int i = 0; i < rao.suspectees().size(); i++) {
            controler("offresAnormalementBasses[" + i + "]", rao.suspectees().get(i), fautes);
        }
        demandes.stream()
                .filter(d -> lots.contains(d.lot()))
                .filter(d -> rao.rejetDeCandidature(d.operateur()).isEmpty())
                .filter(d -> conclues(d.operateur(), d.lot()).isEmpty())
                .forEach(d -> fautes.add(sansConclusion(d)));
        return fautes;
    }

    private void controler(String champ, OffreAnormalementBasse ligne, List<Erreur> fautes) {
        var siennes = demandes(ligne.operateur(), ligne.lot());
        if (siennes.isEmpty()) {
            fautes.add(faute(champ + ".operateur", DEMANDEZ));
        } else if (siennes.stream().noneMatch(d -> d.estClos(maintenant))) {
            fautes.add(
                    faute(
                            champ + ".conclusion",
                            "La justification n’est pas arrivée et son échéance n’est pas passée :"
                                    + " attendez avant de conclure."));
        } else {
            exigerLesJours(champ, ligne, siennes, fautes);
        }
        if (ligne.conclusion() == rejet() && rao.offres().stream().noneMatch(o -> vise(ligne, o))) {
            fautes.add(
                    faute(
                            champ + ".conclusion",
                            "Une offre dont le prix n’est pas justifié est rejetée : qualifiez-la"
                                    + " d’anormalement basse."));
        }
    }

    /** The days written are those of the trace. */
    private void exigerLesJours(
            String champ,
            OffreAnormalementBasse ligne,
            List<Echange> siennes,
            List<Erreur> fautes) {
        if (!estTrace(ligne.demandeLe(), siennes, Echange::demandeLe)) {
            fautes.add(faute(champ + ".demandeLe", "Aucune demande n’est tracée ce jour-là."));
        }
        if (!estTrace(ligne.echeance(), siennes, Echange::echeance)) {
            fautes.add(faute(champ + ".echeance", "Aucune demande tracée n’a cette échéance."));
        }
    }

    private boolean estTrace(
            LocalDate jour, List<Echange> traces, Function<Echange, Instant> lecture) {
        return jour == null
                || traces.stream()
                        .map(t -> LocalDate.ofInstant(lecture.apply(t), zone))
                        .anyMatch(jour::equals);
    }

    private String manque(OffreAnalysee offre) {
        return demandes(offre.operateur(), offre.lot()).isEmpty()
                ? DEMANDEZ
                : "Concluez, plus bas, que la justification n’est pas convaincante, et dites"
                        + " pourquoi.";
    }

    private List<Echange> demandes(String operateur, Integer lot) {
        return demandes.stream().filter(d -> d.concerne(operateur, lot)).toList();
    }

    private List<ConclusionSurOffreBasse> conclues(String operateur, Integer lot) {
        return rao.suspectees().stream()
                .filter(l -> l.operateur().equals(operateur) && l.lot().equals(lot))
                .map(OffreAnormalementBasse::conclusion)
                .toList();
    }

    private static boolean vise(OffreAnormalementBasse ligne, OffreAnalysee offre) {
        return estRejetee(offre)
                && offre.operateur().equals(ligne.operateur())
                && offre.lot().equals(ligne.lot());
    }

    private static boolean estRejetee(OffreAnalysee offre) {
        return offre.qualification() == QualificationDOffre.ANORMALEMENT_BASSE;
    }

    private static ConclusionSurOffreBasse rejet() {
        return ConclusionSurOffreBasse.NON_JUSTIFIEE;
    }

    private static Erreur sansConclusion(Echange demande) {
        return faute(
                "offresAnormalementBasses",
                "Une justification a été demandée à l’opérateur "
                        + demande.operateur()
                        + " pour le lot "
                        + demande.lot()
                        + " : concluez sur sa réponse.");
    }

    private static Erreur faute(String champ, String message) {
        return new Erreur(champ, message, ARTICLES);
    }
}

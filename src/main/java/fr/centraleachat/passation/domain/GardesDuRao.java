package fr.centraleachat.passation.domain;

import fr.centraleachat.common.Erreur;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;

/** What an analysis must satisfy before it is handed over; each guard tells all its faults. */
final class GardesDuRao {

    private final Rao rao;
    private final GardesDesNotes notes;
    private final Set<String> operateursDesPlis;
    private final Set<Integer> lots;

    GardesDuRao(
            Rao rao,
            List<CritereAnnonce> criteres,
            Set<String> operateursDesPlis,
            Set<Integer> lots) {
        this.rao = rao;
        this.notes = new GardesDesNotes(rao, criteres);
        this.operateursDesPlis = operateursDesPlis;
        this.lots = lots;
    }

    List<Erreur> fautes() {
        var fautes = new ArrayList<Erreur>();
        fautes.addAll(chaquePliEstAnalyse());
        fautes.addAll(lesEliminationsSontMotivees());
        fautes.addAll(aucuneOffreBasseSansDemande());
        fautes.addAll(notes.fautes());
        return fautes;
    }

    /** Every operator whose pli was opened has a candidature and an offer, and nobody else. */
    private List<Erreur> chaquePliEstAnalyse() {
        var fautes = new ArrayList<Erreur>();
        var analyses = rao.offres().stream().map(OffreAnalysee::operateur).toList();
        operateursDesPlis.stream()
                .filter(o -> !analyses.contains(o))
                .map(GardesDuRao::nonAnalysee)
                .forEach(fautes::add);
        for (int i = 0; i < rao.offres().size(); i++) {
            exigerUnPliEtUnLot("offres[" + i + "]", rao.offres().get(i), fautes);
        }
        return fautes;
    }

    private static Erreur nonAnalysee(String operateur) {
        return new Erreur(
                "offres",
                "L’offre de l’opérateur " + operateur + " n’est pas analysée.",
                "R2152-6");
    }

    private void exigerUnPliEtUnLot(String champ, OffreAnalysee offre, List<Erreur> fautes) {
        if (!operateursDesPlis.contains(offre.operateur())) {
            fautes.add(
                    new Erreur(
                            champ + ".operateur",
                            "Aucun pli ouvert ne vient de l’opérateur " + offre.operateur() + ".",
                            "R2151-5"));
        }
        if (!lots.contains(offre.lot())) {
            fautes.add(Erreur.de(champ + ".lot", "Le lot " + offre.lot() + " n’existe pas."));
        }
    }

    /** An offer that is not regular says why: its author will be told (R2181-1). */
    private List<Erreur> lesEliminationsSontMotivees() {
        var fautes = new ArrayList<Erreur>();
        for (int i = 0; i < rao.offres().size(); i++) {
            var offre = rao.offres().get(i);
            if (!Classement.estClassable(offre) && vide(offre.motif())) {
                fautes.add(
                        new Erreur(
                                "offres[" + i + "].motif",
                                "Écrivez le motif pour lequel cette offre est écartée.",
                                "R2181-1"));
            }
        }
        return fautes;
    }

    /** Garde 16 (L2152-6): never rejected as abnormally low without a justification asked. */
    private List<Erreur> aucuneOffreBasseSansDemande() {
        var fautes = new ArrayList<Erreur>();
        for (int i = 0; i < rao.offres().size(); i++) {
            var offre = rao.offres().get(i);
            if (offre.qualification() == QualificationDOffre.ANORMALEMENT_BASSE
                    && !demandee(offre)) {
                fautes.add(
                        new Erreur(
                                "offres[" + i + "].qualification",
                                "Demandez d’abord une justification à cet opérateur, puis motivez le rejet.",
                                "L2152-6, R2152-3"));
            }
        }
        return fautes;
    }

    private boolean demandee(OffreAnalysee offre) {
        return rao.offresAnormalementBasses() != null
                && rao.offresAnormalementBasses().stream()
                        .anyMatch(
                                d ->
                                        d.lot().equals(offre.lot())
                                                && d.operateur().equals(offre.operateur())
                                                && d.conclusion()
                                                        == ConclusionSurOffreBasse.NON_JUSTIFIEE);
    }

    private static boolean vide(String texte) {
        return texte == null || texte.isBlank();
    }
}

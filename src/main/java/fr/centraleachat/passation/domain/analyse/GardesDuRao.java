package fr.centraleachat.passation.domain.analyse;

import fr.centraleachat.common.Erreur;
import fr.centraleachat.passation.domain.montage.CritereAnnonce;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;

/** What an analysis must satisfy before it is handed over; each guard tells all its faults. */
final class GardesDuRao {

    private final Rao rao;
    private final GardesDesNotes notes;
    private final GardesDesCandidatures candidatures;
    private final Map<String, List<Integer>> attendues;

    /**
     * @param attendues lots on which the pli of each operator (SIRET) was opened
     */
    GardesDuRao(Rao rao, List<CritereAnnonce> criteres, Map<String, List<Integer>> attendues) {
        this.rao = rao;
        this.notes = new GardesDesNotes(rao, criteres);
        this.candidatures = new GardesDesCandidatures(rao, attendues.keySet());
        this.attendues = attendues;
    }

    List<Erreur> fautes() {
        var fautes = new ArrayList<Erreur>();
        fautes.addAll(candidatures.fautes());
        fautes.addAll(chaqueOffreOuverteEstAnalysee());
        fautes.addAll(aucuneOffreSansPli());
        fautes.addAll(lesEliminationsSontMotivees());
        fautes.addAll(notes.fautes());
        return fautes;
    }

    /** Of an admitted candidate, on every lot; the offers of the others are not examined. */
    private List<Erreur> chaqueOffreOuverteEstAnalysee() {
        var fautes = new ArrayList<Erreur>();
        attendues.forEach(
                (operateur, lots) -> {
                    if (rao.rejetDeCandidature(operateur).isEmpty()) {
                        lots.forEach(lot -> exigerLAnalyse(operateur, lot, fautes));
                    }
                });
        return fautes;
    }

    private void exigerLAnalyse(String operateur, Integer lot, List<Erreur> fautes) {
        boolean presente = false;
        for (int i = 0; i < rao.offres().size(); i++) {
            var offre = rao.offres().get(i);
            if (offre.operateur().equals(operateur) && offre.lot().equals(lot)) {
                presente = true;
                exigerLExamen("offres[" + i + "]", offre, fautes);
            }
        }
        if (!presente) {
            fautes.add(
                    new Erreur(
                            "offres",
                            "L’offre de l’opérateur "
                                    + operateur
                                    + " sur le lot "
                                    + lot
                                    + " n’est pas analysée.",
                            "R2152-6"));
        }
    }

    private static void exigerLExamen(String champ, OffreAnalysee offre, List<Erreur> fautes) {
        if (offre.qualification() == null) {
            fautes.add(
                    new Erreur(
                            champ + ".qualification",
                            "Dites si cette offre est régulière, ou pourquoi elle ne l’est pas.",
                            "L2152-1, R2152-6"));
        }
        if (offre.montantHt() == null) {
            fautes.add(Erreur.de(champ + ".montantHt", "Écrivez le prix de cette offre."));
        } else if (!offre.montantHt().estPositif() && !offre.estEcartee()) {
            fautes.add(
                    new Erreur(
                            champ + ".montantHt",
                            "Un prix nul ou négatif n’a pas de note : qualifiez cette offre, ou"
                                    + " demandez une précision à son auteur.",
                            "R2152-6"));
        }
    }

    private List<Erreur> aucuneOffreSansPli() {
        var fautes = new ArrayList<Erreur>();
        for (int i = 0; i < rao.offres().size(); i++) {
            var offre = rao.offres().get(i);
            var champ = "offres[" + i + "]";
            var lots = attendues.get(offre.operateur());
            if (lots == null) {
                fautes.add(
                        new Erreur(
                                champ + ".operateur",
                                "Aucun pli ouvert ne vient de l’opérateur "
                                        + offre.operateur()
                                        + ".",
                                "R2151-5"));
            } else if (!lots.contains(offre.lot())) {
                fautes.add(
                        Erreur.de(
                                champ + ".lot",
                                "Cet opérateur n’a pas d’offre ouverte sur le lot "
                                        + offre.lot()
                                        + "."));
            }
        }
        return fautes;
    }

    /** An offer that is not regular says why: its author will be told (R2181-1). */
    private List<Erreur> lesEliminationsSontMotivees() {
        var fautes = new ArrayList<Erreur>();
        for (int i = 0; i < rao.offres().size(); i++) {
            var offre = rao.offres().get(i);
            if (offre.estEcartee() && vide(offre.motif())) {
                fautes.add(
                        new Erreur(
                                "offres[" + i + "].motif",
                                "Écrivez le motif pour lequel cette offre est écartée.",
                                "R2181-1"));
            }
        }
        return fautes;
    }

    static boolean vide(String texte) {
        return texte == null || texte.isBlank();
    }
}

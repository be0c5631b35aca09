package fr.centraleachat.passation.domain;

import fr.centraleachat.common.Erreur;
import fr.centraleachat.passation.domain.CritereAnnonce.Notable;
import fr.centraleachat.passation.domain.Rao.Note;
import fr.centraleachat.passation.domain.Rao.Offre;
import fr.centraleachat.passation.domain.Rao.Qualification;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;

/** What an analysis must satisfy before it is handed over; each guard tells all its faults. */
final class GardesDuRao {

    private final Rao rao;
    private final List<CritereAnnonce> criteres;
    private final Set<String> operateursDesPlis;
    private final Set<Integer> lots;

    GardesDuRao(
            Rao rao,
            List<CritereAnnonce> criteres,
            Set<String> operateursDesPlis,
            Set<Integer> lots) {
        this.rao = rao;
        this.criteres = criteres;
        this.operateursDesPlis = operateursDesPlis;
        this.lots = lots;
    }

    List<Erreur> fautes() {
        var fautes = new ArrayList<Erreur>();
        fautes.addAll(chaquePliEstAnalyse());
        fautes.addAll(lesEliminationsSontMotivees());
        fautes.addAll(aucuneOffreBasseSansDemande());
        fautes.addAll(lesNotesSuiventLesCriteresAnnonces());
        fautes.addAll(chaqueOffreClassableEstNotee());
        return fautes;
    }

    /** Every operator whose pli was opened has a candidature and an offer, and nobody else. */
    List<Erreur> chaquePliEstAnalyse() {
        var fautes = new ArrayList<Erreur>();
        var analyses = rao.offres().stream().map(Offre::operateur).toList();
        operateursDesPlis.stream()
                .filter(o -> !analyses.contains(o))
                .forEach(
                        o ->
                                fautes.add(
                                        new Erreur(
                                                "offres",
                                                "L’offre de l’opérateur "
                                                        + o
                                                        + " n’est pas analysée.",
                                                "R2152-6")));
        for (int i = 0; i < rao.offres().size(); i++) {
            var offre = rao.offres().get(i);
            if (!operateursDesPlis.contains(offre.operateur())) {
                fautes.add(
                        new Erreur(
                                "offres[" + i + "].operateur",
                                "Aucun pli ouvert ne vient de l’opérateur "
                                        + offre.operateur()
                                        + ".",
                                "R2151-5"));
            }
            if (!lots.contains(offre.lot())) {
                fautes.add(
                        Erreur.de(
                                "offres[" + i + "].lot",
                                "Le lot " + offre.lot() + " n’existe pas."));
            }
        }
        return fautes;
    }

    /** An offer that is not regular says why: its author will be told (R2181-1). */
    List<Erreur> lesEliminationsSontMotivees() {
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
    List<Erreur> aucuneOffreBasseSansDemande() {
        var fautes = new ArrayList<Erreur>();
        for (int i = 0; i < rao.offres().size(); i++) {
            var offre = rao.offres().get(i);
            if (offre.qualification() == Qualification.ANORMALEMENT_BASSE && !demandee(offre)) {
                fautes.add(
                        new Erreur(
                                "offres[" + i + "].qualification",
                                "Demandez d’abord une justification à cet opérateur, puis motivez le rejet.",
                                "L2152-6, R2152-3"));
            }
        }
        return fautes;
    }

    private boolean demandee(Offre offre) {
        return rao.offresAnormalementBasses() != null
                && rao.offresAnormalementBasses().stream()
                        .anyMatch(
                                d ->
                                        d.lot().equals(offre.lot())
                                                && d.operateur().equals(offre.operateur())
                                                && d.conclusion()
                                                        == Rao.ConclusionSurOffreBasse
                                                                .NON_JUSTIFIEE);
    }

    /** Garde 8 (R2152-11): noted on what was announced, and within its weight. */
    List<Erreur> lesNotesSuiventLesCriteresAnnonces() {
        var fautes = new ArrayList<Erreur>();
        for (int i = 0; i < rao.notes().size(); i++) {
            var note = rao.notes().get(i);
            var champ = "notes[" + i + "]";
            notables(note.lot()).stream()
                    .filter(n -> n.estNotePar(note))
                    .findFirst()
                    .ifPresentOrElse(
                            n -> exigerDansLePoids(champ, n, note, fautes),
                            () ->
                                    fautes.add(
                                            new Erreur(
                                                    champ + ".critere",
                                                    "« "
                                                            + note.critere()
                                                            + " » n’est pas un critère annoncé pour le lot "
                                                            + note.lot()
                                                            + ".",
                                                    "R2152-11")));
        }
        return fautes;
    }

    private static void exigerDansLePoids(
            String champ, Notable notable, Note note, List<Erreur> fautes) {
        if (note.note().signum() < 0 || note.note().compareTo(notable.poids()) > 0) {
            fautes.add(
                    new Erreur(
                            champ + ".note",
                            "La note va de 0 à "
                                    + notable.poids().toPlainString()
                                    + ", le poids annoncé.",
                            "R2152-11"));
        }
    }

    /** Garde 8: each ranked offer has one note, and one only, for each critère announced. */
    List<Erreur> chaqueOffreClassableEstNotee() {
        var fautes = new ArrayList<Erreur>();
        for (var offre : rao.offres()) {
            if (Classement.estClassable(offre)) {
                for (var notable : notables(offre.lot())) {
                    exigerUneNote(offre, notable, fautes);
                }
            }
        }
        return fautes;
    }

    private void exigerUneNote(Offre offre, Notable notable, List<Erreur> fautes) {
        long nombre =
                rao.notes().stream()
                        .filter(n -> n.lot().equals(offre.lot()))
                        .filter(n -> n.operateur().equals(offre.operateur()))
                        .filter(notable::estNotePar)
                        .count();
        if (nombre != 1) {
            fautes.add(
                    new Erreur(
                            "notes",
                            "Lot "
                                    + offre.lot()
                                    + ", opérateur "
                                    + offre.operateur()
                                    + " : donnez une note, et une seule, pour « "
                                    + notable.enClair()
                                    + " ».",
                            "R2152-11"));
        }
    }

    private List<Notable> notables(Integer lot) {
        return criteres.stream()
                .filter(c -> c.lot() == lot)
                .flatMap(c -> c.notables().stream())
                .toList();
    }

    private static boolean vide(String texte) {
        return texte == null || texte.isBlank();
    }
}

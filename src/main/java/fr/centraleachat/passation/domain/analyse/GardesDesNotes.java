package fr.centraleachat.passation.domain.analyse;

import fr.centraleachat.common.Erreur;
import fr.centraleachat.passation.domain.montage.CritereAnnonce;
import fr.centraleachat.passation.domain.montage.CritereAnnonce.Notable;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;

/** Garde 8 (R2152-11): the offers are noted on the critères announced, on all and on no other. */
final class GardesDesNotes {

    private final Rao rao;
    private final List<CritereAnnonce> criteres;

    GardesDesNotes(Rao rao, List<CritereAnnonce> criteres) {
        this.rao = rao;
        this.criteres = criteres;
    }

    List<Erreur> fautes() {
        var fautes = new ArrayList<Erreur>();
        fautes.addAll(lesNotesSuiventLesCriteresAnnonces());
        fautes.addAll(chaqueOffreClassableEstNotee());
        return fautes;
    }

    /** Garde 8 (R2152-11): noted on what was announced, and within its weight. */
    private List<Erreur> lesNotesSuiventLesCriteresAnnonces() {
        var fautes = new ArrayList<Erreur>();
        for (int i = 0; i < rao.notes().size(); i++) {
            if (rao.notes().get(i).note() != null) {
                controler("notes[" + i + "]", rao.notes().get(i), fautes);
            }
        }
        return fautes;
    }

    private void controler(String champ, NoteDOffre note, List<Erreur> fautes) {
        exigerLAppreciation(champ, note, fautes);
        notables(note.lot()).stream()
                .filter(n -> n.estNotePar(note))
                .findFirst()
                .ifPresentOrElse(
                        n -> exigerDansLePoids(champ, n, note, fautes),
                        () -> fautes.add(nonAnnonce(champ, note)));
    }

    private static Erreur nonAnnonce(String champ, NoteDOffre note) {
        return new Erreur(
                champ + ".critere",
                "« "
                        + note.critere()
                        + " » n’est pas un critère annoncé pour le lot "
                        + note.lot()
                        + ".",
                "R2152-11");
    }

    /** The candidates are told why: a note alone says nothing (R2181-3). */
    private static void exigerLAppreciation(String champ, NoteDOffre note, List<Erreur> fautes) {
        if (GardesDuRao.vide(note.appreciation())) {
            fautes.add(
                    new Erreur(
                            champ + ".appreciation",
                            "Écrivez l’appréciation qui fonde cette note.",
                            "R2152-11"));
        }
    }

    private static void exigerDansLePoids(
            String champ, Notable notable, NoteDOffre note, List<Erreur> fautes) {
        var arrondie = notable.notation().arrondir(note.note());
        if (note.note().signum() < 0 || note.note().compareTo(notable.maximum()) > 0) {
            fautes.add(
                    new Erreur(
                            champ + ".note",
                            "La note va de 0 à "
                                    + notable.poids().toPlainString()
                                    + ", le poids annoncé.",
                            "R2152-11"));
        } else if (arrondie.compareTo(note.note()) != 0) {
            fautes.add(
                    new Erreur(
                            champ + ".note",
                            "L’arrondi annoncé donne "
                                    + arrondie.toPlainString().replace('.', ',')
                                    + " : écrivez cette note.",
                            "R2152-11"));
        } else if (!notable.admet(note.note())) {
            fautes.add(
                    new Erreur(
                            champ + ".note",
                            "Cette note n’est pas du barème annoncé : "
                                    + notable.baremeEnPoints()
                                    + ".",
                            "R2152-11"));
        }
    }

    /** Garde 8: each ranked offer has one note, and one only, for each critère announced. */
    private List<Erreur> chaqueOffreClassableEstNotee() {
        var fautes = new ArrayList<Erreur>();
        for (var offre : rao.offres()) {
            if (rao.classe(offre)) {
                for (var notable : notables(offre.lot())) {
                    exigerUneNote(offre, notable, fautes);
                }
            }
        }
        return fautes;
    }

    private void exigerUneNote(OffreAnalysee offre, Notable notable, List<Erreur> fautes) {
        var lignes = lignes(offre, notable);
        long donnees = lignes.stream().filter(i -> rao.notes().get(i).note() != null).count();
        if (donnees != 1) {
            fautes.add(
                    new Erreur(
                            lignes.isEmpty() ? "notes" : "notes[" + lignes.get(0) + "].note",
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

    /** Where the notes of that offer on that critère are. */
    private List<Integer> lignes(OffreAnalysee offre, Notable notable) {
        return IntStream.range(0, rao.notes().size())
                .filter(i -> rao.notes().get(i).lot().equals(offre.lot()))
                .filter(i -> rao.notes().get(i).operateur().equals(offre.operateur()))
                .filter(i -> notable.estNotePar(rao.notes().get(i)))
                .boxed()
                .toList();
    }

    private List<Notable> notables(Integer lot) {
        return criteres.stream()
                .filter(c -> c.lot() == lot)
                .flatMap(c -> c.notables().stream())
                .toList();
    }
}

package fr.centraleachat.passation.domain.grille;

import fr.centraleachat.common.DonneesRefusees;
import fr.centraleachat.document.FeuilleDeCalcul;
import fr.centraleachat.document.FeuilleLue;
import fr.centraleachat.document.Reperes;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** Reads a filled grid: all of it, or nothing, each discrepancy named by its cell. */
public final class LectureDeGrille {

    static final String A_JUSTIFIER = "écrivez ce qui justifie la note (R2152-11).";

    private final ClasseurDeGrille exporte;
    private final EcartsDeGrille ecarts = new EcartsDeGrille();
    private final Map<String, ComparaisonDeFeuille> feuilles = new HashMap<>();

    public LectureDeGrille(ClasseurDeGrille exporte) {
        this.exporte = exporte;
    }

    /**
     * @throws DonneesRefusees with every discrepancy
     */
    public List<GrilleDeLot> lire(List<FeuilleLue> lues) {
        var attendues = exporte.feuilles();
        rapprocher(attendues, lues);
        DonneesRefusees.siErreurs(ecarts.toutes());
        attendues.forEach(f -> feuilles.get(f.nom()).comparer());
        var remplies = new ArrayList<GrilleDeLot>();
        for (var grille : exporte.grilles()) {
            remplies.add(
                    new LectureDeLot(
                                    grille,
                                    feuilles.get(FeuilleDUnLot.nom(grille.lot()))::lue,
                                    ecarts)
                            .lire((o, n, notee) -> justification(grille.lot(), o, n, notee)));
        }
        DonneesRefusees.siErreurs(ecarts.toutes());
        if (remplies.stream().flatMap(g -> g.offres().stream()).allMatch(LectureDeGrille::vide)) {
            throw DonneesRefusees.champ(
                    "fichier",
                    "La grille est vide : remplissez ses cases jaunes, enregistrez-la, puis"
                            + " importez-la.");
        }
        return remplies;
    }

    private void rapprocher(List<FeuilleDeCalcul> attendues, List<FeuilleLue> lues) {
        var noms = attendues.stream().map(FeuilleDeCalcul::nom).toList();
        lues.stream()
                .filter(l -> !noms.contains(l.nom()))
                .forEach(l -> ecarts.feuille(l.nom(), "elle n’est pas de la grille, retirez-la."));
        for (var attendue : attendues) {
            lues.stream()
                    .filter(l -> l.nom().equals(attendue.nom()))
                    .findFirst()
                    .ifPresentOrElse(
                            l ->
                                    feuilles.put(
                                            l.nom(), new ComparaisonDeFeuille(attendue, l, ecarts)),
                            () ->
                                    ecarts.feuille(
                                            attendue.nom(),
                                            "elle manque, repartez de la grille exportée."));
        }
    }

    /** Why a note is given: a note alone says nothing (R2181-3). */
    private String justification(int lot, int offre, int notable, boolean notee) {
        int ligne = FeuilleDesJustifications.ligne(exporte.grilles(), lot, offre, notable);
        int colonne = FeuilleDesJustifications.JUSTIFICATION;
        var lue = feuilles.get(FeuilleDesJustifications.NOM).lue(ligne, colonne);
        if (notee && lue.texte().isEmpty()) {
            ecarts.cellule(
                    FeuilleDesJustifications.NOM, Reperes.colonne(colonne) + ligne, A_JUSTIFIER);
        }
        return lue.texte().isEmpty() ? null : lue.texte();
    }

    private static boolean vide(GrilleDeLot.Offre offre) {
        return offre.prix() == null
                && offre.qualification() == null
                && offre.entrees().stream().allMatch(e -> e.note() == null && e.montant() == null);
    }
}

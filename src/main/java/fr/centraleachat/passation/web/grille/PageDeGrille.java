package fr.centraleachat.passation.web.grille;

import fr.centraleachat.common.Erreur;
import fr.centraleachat.common.Introuvable;
import fr.centraleachat.passation.domain.analyse.QualificationDOffre;
import fr.centraleachat.passation.domain.grille.ChampsDeLot;
import fr.centraleachat.passation.domain.grille.GrilleDeLot;
import fr.centraleachat.passation.domain.grille.Grilles;
import fr.centraleachat.passation.domain.grille.NotesDeLot;
import fr.centraleachat.passation.web.ChoixDeConstante;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** What the page of the grid shows of a lot. */
@Component("pageDeGrille")
public class PageDeGrille {

    private final Grilles grilles;

    PageDeGrille(Grilles grilles) {
        this.grilles = grilles;
    }

    @Transactional(readOnly = true)
    public boolean estLisible(String numero) {
        return grilles.estLisible(numero);
    }

    /**
     * @param lot null for the first
     * @param saisies what was typed and refused, by field
     */
    @Transactional(readOnly = true)
    public VueDeGrille pour(
            String numero, Integer lot, Map<String, String> saisies, List<Erreur> erreurs) {
        var toutes = grilles.courante(numero).grilles();
        var grille =
                toutes.stream()
                        .filter(g -> lot == null || g.lot() == lot)
                        .findFirst()
                        .orElseThrow(
                                () ->
                                        new Introuvable(
                                                "Ce lot n’est pas en cours d’analyse : choisissez-en"
                                                        + " un autre."));
        var champs = new ChampsDeGrille(grille, saisies, erreurs);
        var notes = new NotesDeLot(grille);
        return new VueDeGrille(
                grille.lot(),
                grille.objet(),
                toutes.stream().map(GrilleDeLot::lot).toList(),
                grilles.estOuverte(numero),
                Arrays.stream(QualificationDOffre.values()).map(ChoixDeConstante::libelle).toList(),
                IntStream.range(0, grille.offres().size())
                        .mapToObj(o -> offre(grille, o, notes, champs))
                        .toList());
    }

    private static LigneDOffre offre(
            GrilleDeLot grille, int rang, NotesDeLot notes, ChampsDeGrille champs) {
        var offre = grille.offres().get(rang);
        return new LigneDOffre(
                offre.nom(),
                champs.de(
                        ChampsDeLot.champDeQualification(grille, rang),
                        offre.qualification() == null
                                ? null
                                : ChoixDeConstante.libelle(offre.qualification())),
                champs.de(ChampsDeLot.champDeMotif(grille, rang), offre.motif()),
                champs.de(ChampsDeLot.champDePrix(grille, rang), offre.prix()),
                notes.total(rang),
                notes.rang(rang),
                notes.estExAequo(rang),
                IntStream.range(0, grille.notables().size())
                        .mapToObj(n -> note(grille, rang, n, notes, champs))
                        .toList());
    }

    private static LigneDeNote note(
            GrilleDeLot grille, int offre, int rang, NotesDeLot notes, ChampsDeGrille champs) {
        var notable = grille.notables().get(rang);
        var entree = grille.offres().get(offre).entrees().get(rang);
        boolean calculee = notable.notation().estCalculee();
        return new LigneDeNote(
                notable.enClair(),
                notable.poids(),
                notable.notation().niveaux().isEmpty() || calculee
                        ? notable.notation().regle()
                        : notable.baremeEnPoints(),
                calculee,
                notable.estSurLePrixDeLOffre()
                        ? null
                        : champs.de(
                                ChampsDeLot.champDeSaisie(grille, offre, rang),
                                calculee ? entree.montant() : entree.note()),
                notes.note(offre, rang),
                calculee
                        ? null
                        : champs.de(
                                ChampsDeLot.champDeJustification(grille, offre, rang),
                                entree.justification()));
    }
}

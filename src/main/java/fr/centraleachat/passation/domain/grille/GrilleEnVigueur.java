package fr.centraleachat.passation.domain.grille;

import fr.centraleachat.passation.domain.Fiches;
import fr.centraleachat.passation.domain.analyse.OffresOuvertes;
import fr.centraleachat.passation.domain.analyse.Rao;
import fr.centraleachat.passation.domain.montage.CriteresAnnonces;
import java.time.Instant;
import java.util.List;
import org.springframework.stereotype.Component;

/** What was entered in the grid since the last report, and the last opening of plis. */
@Component
public class GrilleEnVigueur {

    private final Fiches fiches;
    private final OffresOuvertes offres;
    private final CriteresAnnonces criteres;

    GrilleEnVigueur(Fiches fiches, OffresOuvertes offres, CriteresAnnonces criteres) {
        this.fiches = fiches;
        this.offres = offres;
        this.criteres = criteres;
    }

    /** A report to fill, with what the grid says; what a formula gives is left to it. */
    public Rao reportee(String numero, Rao rao) {
        var grilles = fiches.toutes(numero, GrilleDAnalyse.class);
        var avec =
                grilles.isEmpty() || estPerimee(numero, derniere(grilles).le())
                        ? rao
                        : PreparationDeGrille.reportee(rao, derniere(grilles).contenu());
        return new NotesCalculees(criteres.tous(numero)).aCalculer(avec);
    }

    private boolean estPerimee(String numero, Instant le) {
        var rapports = fiches.toutes(numero, Rao.class);
        var ouverture = offres.derniereOuverture(numero);
        return !rapports.isEmpty() && derniere(rapports).le().isAfter(le)
                || ouverture != null && ouverture.isAfter(le);
    }

    private static <T> T derniere(List<T> liste) {
        return liste.get(liste.size() - 1);
    }
}

package fr.centraleachat.passation.domain.negociation;

import fr.centraleachat.passation.domain.analyse.OffreAnalysee;
import fr.centraleachat.passation.domain.analyse.OffresAAnalyser;
import fr.centraleachat.passation.domain.analyse.QualificationDOffre;
import fr.centraleachat.passation.domain.analyse.Rao;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.springframework.stereotype.Component;

/**
 * With whom a lot may be negotiated: an irregular or unacceptable offer may become acceptable, an
 * inappropriate or abnormally low one may not (R2152-1, L2152-6).
 */
@Component
public class OffresNegociables {

    private static final Set<QualificationDOffre> NEGOCIABLES =
            Set.of(
                    QualificationDOffre.REGULIERE,
                    QualificationDOffre.IRREGULIERE,
                    QualificationDOffre.INACCEPTABLE);

    private final OffresAAnalyser offres;
    private final Tours tours;

    OffresNegociables(OffresAAnalyser offres, Tours tours) {
        this.offres = offres;
        this.tours = tours;
    }

    /** By that report; who was left out of a round does not come back in the next one. */
    public List<SoumissionnaireAdmis> selon(String numero, Rao rao) {
        var lots = offres.lots(numero);
        var negociables = new LinkedHashSet<SoumissionnaireAdmis>();
        rao.offres().stream()
                .filter(o -> lots.contains(o.lot()))
                .filter(o -> NEGOCIABLES.contains(o.qualification()))
                .filter(o -> rao.rejetDeCandidature(o.operateur()).isEmpty())
                .map(OffresNegociables::soumissionnaire)
                .forEach(negociables::add);
        dernierTourEnvoye(numero)
                .map(tour -> tours.admis(numero, tour.tour()))
                .ifPresent(admis -> negociables.removeIf(n -> estEcarte(n, admis)));
        return List.copyOf(negociables);
    }

    private Optional<TourDeNegociation> dernierTourEnvoye(String numero) {
        return tours.tous(numero).stream()
                .filter(TourDeNegociation::estEnvoye)
                .reduce((avant, apres) -> apres);
    }

    private static boolean estEcarte(
            SoumissionnaireAdmis candidat, List<SoumissionnaireAdmis> admis) {
        boolean lotNegocie = admis.stream().anyMatch(a -> a.lot().equals(candidat.lot()));
        return lotNegocie && !admis.contains(candidat);
    }

    private static SoumissionnaireAdmis soumissionnaire(OffreAnalysee offre) {
        return new SoumissionnaireAdmis(offre.lot(), offre.operateur());
    }
}

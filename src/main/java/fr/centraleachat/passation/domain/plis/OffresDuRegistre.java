package fr.centraleachat.passation.domain.plis;

import fr.centraleachat.passation.domain.analyse.OffresOuvertes;
import java.time.Instant;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.springframework.stereotype.Component;

/** The registre tells the analysis which offers it has to judge. */
@Component
class OffresDuRegistre implements OffresOuvertes {

    private static final int PREMIER_TOUR = 1;

    private final RegistreDesDepots registre;

    OffresDuRegistre(RegistreDesDepots registre) {
        this.registre = registre;
    }

    @Override
    public Map<String, String> operateurs(String numero) {
        var operateurs = new LinkedHashMap<String, String>();
        registre.offres(numero, PREMIER_TOUR)
                .forEach(o -> operateurs.put(o.operateur().siret(), o.operateur().nom()));
        return operateurs;
    }

    @Override
    public List<Integer> lots(String numero, String operateur) {
        return registre.offres(numero, PREMIER_TOUR).stream()
                .filter(o -> o.operateur().siret().equals(operateur))
                .map(RegistreDesDepots.OffreOuverte::lot)
                .sorted()
                .toList();
    }

    @Override
    public List<DerniereOffre> dernieres(String numero) {
        var parOperateurEtLot = new LinkedHashMap<String, DerniereOffre>();
        for (int tour : registre.toursOuverts(numero)) {
            for (var offre : registre.offres(numero, tour)) {
                parOperateurEtLot.put(
                        offre.operateur().siret() + " " + offre.lot(), offre(offre, tour));
            }
        }
        return parOperateurEtLot.values().stream()
                .sorted(Comparator.comparing(DerniereOffre::lot))
                .toList();
    }

    @Override
    public Instant derniereOuverture(String numero) {
        return registre.toursOuverts(numero).stream()
                .flatMap(tour -> registre.ouverture(numero, tour).stream())
                .map(OuvertureDeTour::ouvertLe)
                .max(Comparator.naturalOrder())
                .orElse(null);
    }

    private static DerniereOffre offre(RegistreDesDepots.OffreOuverte offre, int tour) {
        return new DerniereOffre(
                offre.lot(),
                offre.operateur().siret(),
                offre.operateur().nom(),
                tour,
                offre.recuLe());
    }
}

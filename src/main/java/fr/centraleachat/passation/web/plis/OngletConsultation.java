package fr.centraleachat.passation.web.plis;

import fr.centraleachat.organisation.Agent;
import fr.centraleachat.organisation.Organisation;
import fr.centraleachat.passation.domain.negociation.TourDeNegociation;
import fr.centraleachat.passation.domain.negociation.Tours;
import fr.centraleachat.passation.domain.plis.DocumentDePli;
import fr.centraleachat.passation.domain.plis.EtatDePli;
import fr.centraleachat.passation.domain.plis.OuvertureDeTour;
import fr.centraleachat.passation.domain.plis.Pli;
import fr.centraleachat.passation.domain.plis.RegistreDesDepots;
import fr.centraleachat.passation.domain.plis.RegistreDesDepots.Situation;
import fr.centraleachat.passation.domain.plis.SortDuPli;
import java.time.Clock;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Collectors;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/**
 * What the tab « Consultation » of a procédure shows: {@code @ongletConsultation.pour(numero)} is
 * the argument of {@code passation/consultation :: consultation(c)}.
 */
@Component("ongletConsultation")
public class OngletConsultation {

    private static final int PREMIER_TOUR = 1;

    private final RegistreDesDepots registre;
    private final Tours tours;
    private final Organisation organisation;
    private final Clock horloge;

    OngletConsultation(
            RegistreDesDepots registre, Tours tours, Organisation organisation, Clock horloge) {
        this.registre = registre;
        this.tours = tours;
        this.organisation = organisation;
        this.horloge = horloge;
    }

    /**
     * @param tour 1 for the consultation, then those of a negotiation
     * @param expire true once no pli may come in time any more
     * @param plis empty for whom the candidates are confidential
     * @param ouverture null before it
     */
    public record Vue(
            String numero,
            int tour,
            Situation situation,
            boolean expire,
            List<Ligne> plis,
            Ouverture ouverture) {}

    /** The opening, with the names of the two agents. */
    public record Ouverture(OuvertureDeTour faite, String agent, String contresignataire) {}

    /**
     * @param sort what became of it lot by lot when its lots differ, else null
     * @param documents empty as long as the pli is not open
     */
    public record Ligne(Pli pli, String genre, String sort, List<DocumentDePli> documents) {}

    @Transactional(readOnly = true)
    public Vue pour(String numero) {
        return pour(numero, PREMIER_TOUR);
    }

    /** The rounds of negotiation whose letters have left, the last one first. */
    @Transactional(readOnly = true)
    public List<Vue> negociation(String numero) {
        return tours.tous(numero).stream()
                .filter(TourDeNegociation::estEnvoye)
                .sorted(Comparator.comparing(TourDeNegociation::tour).reversed())
                .map(t -> pour(numero, t.tour()))
                .toList();
    }

    private Vue pour(String numero, int tour) {
        var situation = registre.situation(numero, tour);
        return new Vue(
                numero,
                tour,
                situation,
                situation.dlro() != null && horloge.instant().isAfter(situation.dlro()),
                situation.lisible() ? lignes(numero, tour) : List.of(),
                registre.ouverture(numero, tour).map(this::ouverture).orElse(null));
    }

    private List<Ligne> lignes(String numero, int tour) {
        Map<UUID, List<SortDuPli>> sorts =
                registre.sorts(numero, tour).stream()
                        .collect(Collectors.groupingBy(SortDuPli::pli));
        return registre.plis(numero, tour).stream()
                .map(
                        pli ->
                                new Ligne(
                                        pli,
                                        genre(pli.etat()),
                                        parLot(sorts.get(pli.id())),
                                        registre.documents(pli)))
                .toList();
    }

    private static String genre(EtatDePli etat) {
        return switch (etat) {
            case OUVERT -> "ok";
            case HORS_DELAI -> "retard";
            case SCELLE, REMPLACE -> "";
        };
    }

    private static String parLot(List<SortDuPli> sorts) {
        if (sorts.stream().map(SortDuPli::etat).distinct().count() == 1) {
            return null;
        }
        return sorts.stream()
                .map(s -> "lot " + s.lot() + " : " + s.etat().libelle().toLowerCase(Locale.FRENCH))
                .collect(Collectors.joining(", "));
    }

    private Ouverture ouverture(OuvertureDeTour faite) {
        return new Ouverture(faite, nom(faite.ouvertPar()), nom(faite.contreseingDe()));
    }

    private String nom(String identifiant) {
        return organisation.agent(identifiant).map(Agent::nom).orElse(identifiant);
    }
}

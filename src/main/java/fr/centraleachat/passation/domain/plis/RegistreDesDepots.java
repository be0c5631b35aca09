package fr.centraleachat.passation.domain.plis;

import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** The register of the deposits: who deposited what, when, and what became of it. */
@Service
@Transactional(readOnly = true)
public class RegistreDesDepots {

    private final Consultations consultations;
    private final LecteursDePlis lecteurs;
    private final PliRepository plis;
    private final RegistreRepository registre;

    RegistreDesDepots(
            Consultations consultations,
            LecteursDePlis lecteurs,
            PliRepository plis,
            RegistreRepository registre) {
        this.consultations = consultations;
        this.lecteurs = lecteurs;
        this.plis = plis;
        this.registre = registre;
    }

    /**
     * In order of registration.
     *
     * @throws fr.centraleachat.common.AccesRefuse to whom may not know the candidates
     */
    public List<Pli> plis(String numero, int tour) {
        lecteurs.exiger(consultations.exiger(numero, tour));
        return plis.duTour(numero, tour);
    }

    /** How many were received, for whom may not know from whom. */
    public int nombre(String numero, int tour) {
        return plis.duTour(numero, tour).size();
    }

    public Optional<OuvertureDeTour> ouverture(String numero, int tour) {
        return registre.ouverture(numero, tour);
    }

    /** What became of each pli for each of its lots. */
    public List<SortDuPli> sorts(String numero, int tour) {
        return plis.sorts(numero, tour);
    }

    /** The offers to analyse: the opened plis, one line for each opérateur and lot. */
    public List<OffreOuverte> offres(String numero, int tour) {
        var ouverts = plis.duTour(numero, tour);
        return sorts(numero, tour).stream()
                .filter(sort -> sort.etat() == EtatDePli.OUVERT)
                .map(sort -> new OffreOuverte(sort.lot(), operateur(ouverts, sort), sort.pli()))
                .toList();
    }

    /** Empty as long as the pli is not open: even the names of its files are its content. */
    public List<DocumentDePli> documents(Pli pli) {
        return pli.etat() == EtatDePli.OUVERT ? plis.documents(pli.id()) : List.of();
    }

    private static Operateur operateur(List<Pli> plis, SortDuPli sort) {
        return plis.stream()
                .filter(pli -> pli.id().equals(sort.pli()))
                .map(Pli::operateur)
                .findFirst()
                .orElseThrow();
    }

    /** An offer that the analysis has to judge. */
    public record OffreOuverte(int lot, Operateur operateur, UUID pli) {}
}

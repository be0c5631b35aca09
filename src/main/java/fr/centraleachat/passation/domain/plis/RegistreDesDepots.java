package fr.centraleachat.passation.domain.plis;

import fr.centraleachat.common.EtatIncompatible;
import fr.centraleachat.common.Introuvable;
import java.time.Clock;
import java.time.Instant;
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
    private final Clock horloge;

    RegistreDesDepots(
            Consultations consultations,
            LecteursDePlis lecteurs,
            PliRepository plis,
            RegistreRepository registre,
            Clock horloge) {
        this.consultations = consultations;
        this.lecteurs = lecteurs;
        this.plis = plis;
        this.registre = registre;
        this.horloge = horloge;
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

    /** Whether the plis may be opened, and what the caller may do with them. */
    public Situation situation(String numero, int tour) {
        var consultation = consultations.exiger(numero, tour);
        return new Situation(
                consultation.engagee(),
                consultation.dlro(),
                consultation.lots(),
                lecteurs.accepte(consultation),
                lecteurs.peutEnregistrer(consultation) && !consultation.lots().isEmpty(),
                plis.duTour(numero, tour).size());
    }

    /**
     * The récépissé once more, for who registered the pli, and for its readers once it is open: it
     * names the files.
     *
     * @throws EtatIncompatible to anyone else before the opening
     */
    public Recepisse recepisse(String numero, UUID id) {
        var pli = plis.pli(numero, id).orElseThrow(RegistreDesDepots::introuvable);
        var consultation = consultations.exiger(numero, pli.tour());
        lecteurs.exigerLeRecepisse(pli, consultation);
        return Recepisse.de(pli, consultation, plis.documents(id), horloge.getZone());
    }

    public Optional<OuvertureDeTour> ouverture(String numero, int tour) {
        return registre.ouverture(numero, tour);
    }

    /** In their order. */
    public List<Integer> toursOuverts(String numero) {
        return registre.toursOuverts(numero);
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
                .map(sort -> offre(sort, pli(ouverts, sort)))
                .toList();
    }

    /** Empty as long as the pli is not open: even the names of its files are its content. */
    public List<DocumentDePli> documents(Pli pli) {
        return pli.etat() == EtatDePli.OUVERT ? plis.documents(pli.id()) : List.of();
    }

    /** SHA-256 of each of its files: they say nothing of its content. */
    List<String> empreintes(Pli pli) {
        return plis.documents(pli.id()).stream().map(DocumentDePli::empreinte).toList();
    }

    private static Introuvable introuvable() {
        return new Introuvable("Ce pli n’existe pas dans cette procédure.");
    }

    private static Pli pli(List<Pli> plis, SortDuPli sort) {
        return plis.stream().filter(p -> p.id().equals(sort.pli())).findFirst().orElseThrow();
    }

    private static OffreOuverte offre(SortDuPli sort, Pli pli) {
        return new OffreOuverte(sort.lot(), pli.operateur(), pli.id(), pli.recuLe());
    }

    /**
     * Where the consultation stands, for the caller.
     *
     * @param dlro null until the publicity is prepared
     * @param lisible false for whom the candidates are confidential; the number is for all
     */
    public record Situation(
            boolean engagee,
            Instant dlro,
            List<Integer> lots,
            boolean lisible,
            boolean enregistrable,
            int nombre) {}

    /** An offer that the analysis has to judge. */
    public record OffreOuverte(int lot, Operateur operateur, UUID pli, Instant recuLe) {}
}

package fr.centraleachat.passation.domain.plis;

import java.time.Instant;
import java.util.List;
import java.util.UUID;

/** A pli that comes in, with all that decides what it is. */
record Arrivee(DepotDePli depot, Consultation consultation, Deposant deposant, Instant le) {

    /**
     * @param ordre in the register
     * @param agent who registers it
     */
    Pli pli(UUID id, int ordre, String agent, List<DocumentDePli> documents) {
        return new Pli(
                id,
                depot.procedure(),
                depot.tour(),
                ordre,
                depot.operateur(),
                lots(),
                recuLe(),
                le,
                source(),
                depot.preuve(),
                depot.motif(),
                etat(),
                agent,
                documents.stream().mapToLong(DocumentDePli::taille).sum());
    }

    Instant recuLe() {
        return depot.recuLe() == null ? le : depot.recuLe();
    }

    private List<Integer> lots() {
        return depot.lots().isEmpty() ? consultation.lotsDe(depot.operateur()) : depot.lots();
    }

    private SourceDeReception source() {
        return depot.recuLe() == null ? SourceDeReception.HORLOGE : deposant.source();
    }

    /** Garde 13. */
    private EtatDePli etat() {
        return consultation.estDansLeDelai(recuLe()) ? EtatDePli.SCELLE : EtatDePli.HORS_DELAI;
    }
}

package fr.centraleachat.passation.domain.analyse;

import fr.centraleachat.passation.domain.attribution.TypeGroupementOperateurs;
import java.util.List;
import java.util.Optional;

/** What the letters, the signature and the open data take from the latest analysis. */
public interface ResultatDeLAnalyse {

    /**
     * Every offer received for the lot, base offers and variantes, by rank; those eliminated come
     * last, with their reason.
     */
    List<OffreClassee> classement(String numero, int lot);

    /** Offers received for the lot, irregular ones and abnormally low ones included. */
    default int offresRecues(String numero, int lot) {
        return classement(numero, lot).size();
    }

    /** Those who bid for the lot, and whose candidature is rejected. */
    List<CandidatureRejetee> candidaturesRejetees(String numero, int lot);

    /** {@code operateur} is a SIRET. */
    record CandidatureRejetee(String operateur, String motif) {}

    /** How this operator bid, empty when the analysis does not say. */
    Optional<Candidature> candidature(String numero, String operateur);

    /**
     * An operator as a candidate.
     *
     * @param membres SIRET of the other members of the groupement
     */
    record Candidature(
            String operateur,
            TypeGroupementOperateurs typeGroupementOperateurs,
            List<String> membres,
            boolean sousTraitanceDeclaree) {}
}

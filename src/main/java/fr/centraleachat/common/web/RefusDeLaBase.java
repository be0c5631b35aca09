package fr.centraleachat.common.web;

import jakarta.persistence.OptimisticLockException;
import java.sql.SQLException;
import java.sql.SQLTransientConnectionException;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.springframework.dao.ConcurrencyFailureException;
import org.springframework.http.ProblemDetail;

/** What the database refuses because of the caller, not of a fault of ours. */
final class RefusDeLaBase {

    /**
     * Unique key, two periods that overlap, serialization, deadlock, lock not available: somebody
     * was faster.
     */
    private static final Set<String> CONCURRENCE =
            Set.of("23505", "23P01", "40001", "40P01", "55P03");

    /** A row outside of what the caller may see. */
    private static final String HORS_PORTEE = "42501";

    /** Text too long, a forbidden character, a number out of range. */
    private static final String DONNEE_IMPOSSIBLE = "22";

    private RefusDeLaBase() {}

    static Optional<ProblemDetail> probleme(Exception e) {
        if (causes(e).anyMatch(RefusDeLaBase::estUneConcurrence)) {
            return Optional.of(GenreDErreur.ETAT_INCOMPATIBLE.probleme());
        }
        if (causes(e).anyMatch(SQLTransientConnectionException.class::isInstance)) {
            return Optional.of(GenreDErreur.SATURATION.probleme());
        }
        return causes(e)
                .filter(SQLException.class::isInstance)
                .map(c -> ((SQLException) c).getSQLState())
                .filter(etat -> etat != null)
                .findFirst()
                .flatMap(RefusDeLaBase::selon);
    }

    private static boolean estUneConcurrence(Throwable cause) {
        return cause instanceof ConcurrencyFailureException
                || cause instanceof OptimisticLockException
                || cause instanceof SQLException sql
                        && CONCURRENCE.contains("" + sql.getSQLState());
    }

    private static Optional<ProblemDetail> selon(String etat) {
        if (etat.equals(HORS_PORTEE)) {
            return Optional.of(GenreDErreur.ACCES_REFUSE.probleme());
        }
        return etat.startsWith(DONNEE_IMPOSSIBLE)
                ? Optional.of(
                        GenreDErreur.DONNEES_REFUSEES.probleme(
                                "Une valeur est trop longue, trop grande ou contient un caractère"
                                        + " interdit : vérifiez ce que vous envoyez."))
                : Optional.empty();
    }

    private static Stream<Throwable> causes(Throwable e) {
        return Stream.iterate(e, c -> c != null, Throwable::getCause).limit(20);
    }
}

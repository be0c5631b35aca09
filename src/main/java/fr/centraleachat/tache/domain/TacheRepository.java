package fr.centraleachat.tache.domain;

import jakarta.persistence.LockModeType;
import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import org.springframework.data.jpa.repository.JpaRepository;
import org.springframework.data.jpa.repository.Lock;
import org.springframework.data.jpa.repository.Modifying;
import org.springframework.data.jpa.repository.Query;

interface TacheRepository extends JpaRepository<Tache, String> {

    /** Waits for whoever holds the row, then reads it as they left it. */
    @Lock(LockModeType.PESSIMISTIC_WRITE)
    @Query("select t from Tache t where t.id = :id")
    Optional<Tache> verrouiller(String id);

    /** Oldest first. */
    @Query(
            value =
                    """
                    select * from app.tache where procedure = :numero and terminee_le is null
                    order by creee_le, id""",
            nativeQuery = true)
    List<Tache> ouvertes(String numero);

    /** Oldest first. */
    @Query(
            value =
                    """
                    select * from app.tache
                    where procedure in (:numeros) and terminee_le is null
                    order by creee_le, id""",
            nativeQuery = true)
    List<Tache> ouvertesParmi(Collection<String> numeros);

    /** Oldest first. */
    @Query(
            value =
                    """
                    select * from app.tache where code in (:codes) and terminee_le is null
                    order by creee_le, id""",
            nativeQuery = true)
    List<Tache> ouvertesDeGenre(List<String> codes);

    /** Last completed first. */
    @Query(
            value =
                    """
                    select * from app.tache
                    where procedure = :numero and code = :code
                        and terminee_le is not null and not annulee
                    order by terminee_le desc""",
            nativeQuery = true)
    List<Tache> achevees(String numero, String code);

    /** Last completed first. */
    @Query(
            value =
                    """
                    select * from app.tache
                    where procedure = :numero and terminee_le is not null and not annulee
                    order by terminee_le desc, id""",
            nativeQuery = true)
    List<Tache> achevees(String numero);

    @Modifying(flushAutomatically = true)
    @Query(
            value =
                    """
                    update app.tache set echeance = :echeance
                    where procedure = :numero and phase = :phase and terminee_le is null""",
            nativeQuery = true)
    void deplacer(String numero, String phase, LocalDate echeance);
}

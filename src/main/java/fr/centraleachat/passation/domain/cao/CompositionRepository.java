package fr.centraleachat.passation.domain.cao;

import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.springframework.data.jpa.repository.Query;
import org.springframework.data.repository.Repository;

interface CompositionRepository extends Repository<CompositionDatee, UUID> {

    CompositionDatee saveAndFlush(CompositionDatee composition);

    /** Those that begin that day or before, the one in force first. */
    @Query(
            "select c from CompositionDatee c where c.commission = :commission"
                    + " and c.depuis <= :jour order by c.depuis desc, c.le desc")
    List<CompositionDatee> derniere(UUID commission, LocalDate jour);

    /** The latest first. */
    @Query(
            "select c from CompositionDatee c where c.commission = :commission"
                    + " order by c.depuis desc, c.le desc")
    List<CompositionDatee> deLaCommission(UUID commission);
}

package fr.centraleachat.passation.domain.cao;

import java.util.List;
import java.util.UUID;
import org.springframework.data.jpa.repository.Query;
import org.springframework.data.repository.Repository;

interface PointRepository extends Repository<PointDeSeance, PointDeSeance.Cle> {

    PointDeSeance save(PointDeSeance point);

    void delete(PointDeSeance point);

    @Query(
            "select p from PointDeSeance p where p.cle.seance = :seance"
                    + " order by p.rang nulls first, p.cle.procedure, p.cle.lot")
    List<PointDeSeance> deLaSeance(UUID seance);

    /** The séances that examine a lot, the latest first. */
    @Query(
            "select p from PointDeSeance p join Seance s on s.id = p.cle.seance"
                    + " where p.cle.procedure = :procedure and p.cle.lot = :lot"
                    + " order by s.le desc, s.creeeLe desc")
    List<PointDeSeance> duLot(String procedure, int lot);
}

package fr.centraleachat.passation.domain;

import java.util.List;
import org.springframework.data.jpa.repository.Query;
import org.springframework.data.repository.Repository;

public interface LotRepository extends Repository<Lot, Lot.Cle> {

    Lot save(Lot lot);

    void delete(Lot lot);

    @Query("select l from Lot l where l.cle.procedure = :procedure order by l.cle.numero")
    List<Lot> deLaProcedure(String procedure);
}

package fr.centraleachat.passation.domain.defaillance;

import java.util.List;
import java.util.UUID;
import org.springframework.data.repository.Repository;

interface DefaillanceRepository extends Repository<Defaillance, UUID> {

    Defaillance saveAndFlush(Defaillance defaillance);

    List<Defaillance> findByProcedureOrderByDeclareeLe(String procedure);
}

package fr.centraleachat.passation.domain.refere;

import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.springframework.data.repository.Repository;

interface SuspensionRepository extends Repository<Suspension, UUID> {

    Suspension saveAndFlush(Suspension suspension);

    Optional<Suspension> findByIdAndProcedure(UUID id, String procedure);

    Optional<Suspension> findByProcedureAndReference(String procedure, String reference);

    List<Suspension> findByProcedureOrderByDeclareeLe(String procedure);
}

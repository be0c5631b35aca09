package fr.centraleachat.passation.domain.soustraitance;

import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.springframework.data.repository.Repository;

interface SousTraitanceRepository extends Repository<DemandeDeSousTraitance, UUID> {

    DemandeDeSousTraitance saveAndFlush(DemandeDeSousTraitance demande);

    Optional<DemandeDeSousTraitance> findByIdAndProcedure(UUID id, String procedure);

    List<DemandeDeSousTraitance> findByProcedureOrderByRecueLe(String procedure);
}

package fr.centraleachat.passation.domain.demande;

import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.springframework.data.repository.Repository;

interface DemandeRepository extends Repository<DemandeDInformation, UUID> {

    DemandeDInformation saveAndFlush(DemandeDInformation demande);

    Optional<DemandeDInformation> findByIdAndProcedure(UUID id, String procedure);

    List<DemandeDInformation> findByProcedureOrderByRecueLe(String procedure);
}

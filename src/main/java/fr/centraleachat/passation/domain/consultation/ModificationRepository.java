package fr.centraleachat.passation.domain.consultation;

import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.springframework.data.repository.Repository;

interface ModificationRepository extends Repository<Modification, UUID> {

    Modification saveAndFlush(Modification modification);

    Optional<Modification> findByIdAndProcedure(UUID id, String procedure);

    List<Modification> findByProcedureOrderByProvenanceEnregistreLe(String procedure);

    Optional<Modification> findByProcedureAndProvenanceSourceAndProvenanceReference(
            String procedure, String source, String reference);
}

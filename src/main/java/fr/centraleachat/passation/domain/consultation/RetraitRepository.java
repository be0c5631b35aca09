package fr.centraleachat.passation.domain.consultation;

import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.springframework.data.repository.Repository;

interface RetraitRepository extends Repository<Retrait, UUID> {

    Retrait saveAndFlush(Retrait retrait);

    List<Retrait> findByProcedureOrderByLe(String procedure);

    Optional<Retrait> findByProcedureAndProvenanceSourceAndProvenanceReference(
            String procedure, String source, String reference);
}

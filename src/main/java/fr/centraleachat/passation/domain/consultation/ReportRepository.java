package fr.centraleachat.passation.domain.consultation;

import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.springframework.data.repository.Repository;

interface ReportRepository extends Repository<Report, UUID> {

    Report saveAndFlush(Report report);

    List<Report> findByProcedureOrderByProvenanceEnregistreLe(String procedure);

    boolean existsByProcedureAndObjet(String procedure, UUID objet);

    Optional<Report> findByProcedureAndProvenanceSourceAndProvenanceReference(
            String procedure, String source, String reference);
}

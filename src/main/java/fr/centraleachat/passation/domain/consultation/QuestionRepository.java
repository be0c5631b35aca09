package fr.centraleachat.passation.domain.consultation;

import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.springframework.data.repository.Repository;

interface QuestionRepository extends Repository<Question, UUID> {

    Question saveAndFlush(Question question);

    Optional<Question> findByIdAndProcedure(UUID id, String procedure);

    List<Question> findByProcedureOrderByRecueLe(String procedure);

    Optional<Question> findByProcedureAndProvenanceSourceAndProvenanceReference(
            String procedure, String source, String reference);
}

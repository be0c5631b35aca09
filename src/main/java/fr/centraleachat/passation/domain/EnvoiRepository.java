package fr.centraleachat.passation.domain;

import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.springframework.data.repository.Repository;

interface EnvoiRepository extends Repository<Envoi, UUID> {

    Envoi save(Envoi envoi);

    Optional<Envoi> findByIdAndProcedure(UUID id, String procedure);

    Optional<Envoi> findByProcedureAndGenreAndCle(String procedure, GenreDEnvoi genre, String cle);

    List<Envoi> findByProcedureOrderByPrepareLe(String procedure);

    List<Envoi> findByClosLeIsNullOrderByPrepareLe();
}

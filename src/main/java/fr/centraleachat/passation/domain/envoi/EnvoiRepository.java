package fr.centraleachat.passation.domain.envoi;

import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.springframework.data.jpa.repository.Query;
import org.springframework.data.repository.Repository;

public interface EnvoiRepository extends Repository<Envoi, UUID> {

    Envoi save(Envoi envoi);

    void delete(Envoi envoi);

    Optional<Envoi> findByIdAndProcedure(UUID id, String procedure);

    Optional<Envoi> findById(UUID id);

    Optional<Envoi> findByProcedureAndGenreAndCle(String procedure, GenreDEnvoi genre, String cle);

    List<Envoi> findByProcedureOrderByPrepareLe(String procedure);

    /** Those without proof, and those of the JOUE whose answer holds the other supports back. */
    @Query(
            """
            select e from Envoi e where e.closLe is null
                or e.cle = 'JOUE' and e.publieLe is null and exists (select 1 from Procedure p
                    where p.numero = e.procedure and p.cours.phase = 'LANCEMENT')
            order by e.prepareLe""")
    List<Envoi> attendus();
}

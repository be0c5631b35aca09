package fr.centraleachat.passation.domain.lettres;

import java.util.List;
import java.util.UUID;
import org.springframework.data.repository.Repository;

interface LettreNonRemiseRepository extends Repository<LettreNonRemise, UUID> {

    LettreNonRemise save(LettreNonRemise nonRemise);

    List<LettreNonRemise> findByProcedureOrderByAppriseLe(String procedure);
}

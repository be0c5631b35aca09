package fr.centraleachat.passation.domain.interruption;

import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.springframework.data.repository.Repository;

interface MiseEnAttenteRepository extends Repository<MiseEnAttente, UUID> {

    MiseEnAttente saveAndFlush(MiseEnAttente miseEnAttente);

    Optional<MiseEnAttente> findByIdAndProcedure(UUID id, String procedure);

    List<MiseEnAttente> findByProcedureOrderByDepuis(String procedure);
}

package fr.centraleachat.passation.domain.cao;

import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.springframework.data.repository.Repository;

interface SeanceRepository extends Repository<Seance, UUID> {

    Seance saveAndFlush(Seance seance);

    Optional<Seance> findById(UUID id);

    List<Seance> findAllByOrderByLeDesc();

    List<Seance> findByAcheteurOrderByLe(String acheteur);
}

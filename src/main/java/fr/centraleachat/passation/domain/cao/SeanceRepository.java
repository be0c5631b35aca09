package fr.centraleachat.passation.domain.cao;

import jakarta.persistence.LockModeType;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.springframework.data.jpa.repository.Lock;
import org.springframework.data.jpa.repository.Query;
import org.springframework.data.repository.Repository;

interface SeanceRepository extends Repository<Seance, UUID> {

    Seance saveAndFlush(Seance seance);

    Optional<Seance> findById(UUID id);

    /** Waits for whoever holds the row, then reads it as they left it. */
    @Lock(LockModeType.PESSIMISTIC_WRITE)
    @Query("select s from Seance s where s.id = :id")
    Optional<Seance> verrouiller(UUID id);

    List<Seance> findAllByOrderByLeDesc();

    List<Seance> findByAcheteurOrderByLe(String acheteur);
}

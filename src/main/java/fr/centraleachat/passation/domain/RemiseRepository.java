package fr.centraleachat.passation.domain;

import jakarta.persistence.LockModeType;
import jakarta.persistence.QueryHint;
import java.util.List;
import java.util.UUID;
import org.springframework.data.jpa.repository.Lock;
import org.springframework.data.jpa.repository.Query;
import org.springframework.data.jpa.repository.QueryHints;
import org.springframework.data.repository.Repository;

interface RemiseRepository extends Repository<Remise, UUID> {

    Remise save(Remise remise);

    /** Locked, without those that another node holds. */
    @Lock(LockModeType.PESSIMISTIC_WRITE)
    @QueryHints(@QueryHint(name = "jakarta.persistence.lock.timeout", value = "-2"))
    @Query(
            """
            select r from Remise r
            where r.procedure = :procedure and r.remiseLe is null and r.caduqueLe is null
            order by r.gardeeLe""")
    List<Remise> enAttente(String procedure);

    @Query(
            """
            select distinct r.procedure from Remise r
            where r.remiseLe is null and r.caduqueLe is null""")
    List<String> procedures();
}

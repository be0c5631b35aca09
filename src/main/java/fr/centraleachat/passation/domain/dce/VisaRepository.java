package fr.centraleachat.passation.domain.dce;

import java.util.Optional;
import java.util.UUID;
import org.springframework.data.repository.Repository;

interface VisaRepository extends Repository<Visa, UUID> {

    Visa save(Visa visa);

    Optional<Visa> findByProcedureAndAnnuleLeIsNull(String procedure);
}

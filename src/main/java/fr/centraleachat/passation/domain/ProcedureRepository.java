package fr.centraleachat.passation.domain;

import java.util.List;
import java.util.Optional;
import org.springframework.data.repository.Repository;

interface ProcedureRepository extends Repository<Procedure, String> {

    /** At once: the tables that hang from it are bounded by the row that its insert writes. */
    Procedure saveAndFlush(Procedure procedure);

    Optional<Procedure> findById(String numero);

    List<Procedure> findByNumeroIn(List<String> numeros);
}

package fr.centraleachat.passation.domain;

import java.util.List;
import java.util.Optional;
import org.springframework.data.repository.Repository;

interface ProcedureRepository extends Repository<Procedure, String> {

    Procedure save(Procedure procedure);

    Optional<Procedure> findById(String numero);

    List<Procedure> findByNumeroIn(List<String> numeros);
}

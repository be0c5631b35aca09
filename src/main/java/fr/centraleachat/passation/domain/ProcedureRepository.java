package fr.centraleachat.passation.domain;

import jakarta.persistence.LockModeType;
import java.util.List;
import java.util.Optional;
import org.springframework.data.jpa.repository.Lock;
import org.springframework.data.jpa.repository.Query;
import org.springframework.data.repository.Repository;

public interface ProcedureRepository extends Repository<Procedure, String> {

    /** At once: the tables that hang from it are bounded by the row that its insert writes. */
    Procedure saveAndFlush(Procedure procedure);

    Optional<Procedure> findById(String numero);

    /** The row is held until the end of the transaction. */
    @Lock(LockModeType.PESSIMISTIC_WRITE)
    @Query("select p from Procedure p where p.numero = :numero")
    Optional<Procedure> verrouiller(String numero);

    @Query(
            "select p from Procedure p where p.cours.etat = :etat and p.type = :type"
                    + " order by p.numero desc")
    List<Procedure> dansCetEtat(EtatDeProcedure etat, TypeDeProcedure type);

    Optional<Procedure> findByRelanceDe(String numero);

    List<Procedure> findByNumeroIn(List<String> numeros);
}

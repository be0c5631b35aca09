package fr.centraleachat.passation.domain;

import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.springframework.data.repository.Repository;

interface FicheRepository extends Repository<Fiche, UUID> {

    Fiche save(Fiche fiche);

    Optional<Fiche> findFirstByProcedureAndTypeOrderByRangDesc(String procedure, String type);

    Optional<Fiche> findFirstByProcedureAndTypeAndLotOrderByRangDesc(
            String procedure, String type, Integer lot);

    List<Fiche> findByProcedureOrderByRang(String procedure);

    List<Fiche> findByProcedureAndTypeOrderByRang(String procedure, String type);
}

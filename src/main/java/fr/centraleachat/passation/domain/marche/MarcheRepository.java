package fr.centraleachat.passation.domain.marche;

import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.springframework.data.repository.Repository;

interface MarcheRepository extends Repository<Marche, UUID> {

    Marche saveAndFlush(Marche marche);

    boolean existsByAcheteurAndIdMarche(String acheteur, String idMarche);

    Optional<Marche> findByProcedureAndLot(String procedure, int lot);

    List<Marche> findByProcedureOrderByLot(String procedure);
}

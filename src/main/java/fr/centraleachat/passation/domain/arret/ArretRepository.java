package fr.centraleachat.passation.domain.arret;

import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.springframework.data.repository.Repository;

interface ArretRepository extends Repository<Arret, UUID> {

    Arret saveAndFlush(Arret arret);

    List<Arret> findByProcedureOrderByDemandeLeDesc(String procedure);

    Optional<Arret> findByProcedureAndEtatIn(String procedure, Collection<EtatDArret> etats);
}

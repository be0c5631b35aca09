package fr.centraleachat.passation.domain.cao;

import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.springframework.data.repository.Repository;

interface CommissionRepository extends Repository<Commission, UUID> {

    Commission saveAndFlush(Commission commission);

    Optional<Commission> findById(UUID id);

    List<Commission> findAllByOrderByAcheteurAscDebutDesc();

    List<Commission> findByAcheteurOrderByDebutDesc(String acheteur);
}

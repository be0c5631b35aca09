package fr.centraleachat.passation.domain.cao;

import fr.centraleachat.common.Introuvable;
import fr.centraleachat.delai.DatesLegales;
import fr.centraleachat.passation.domain.attribution.CommissionsConnues;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** The commissions that the caller may see: the database bounds every query. */
@Component
@Transactional(readOnly = true)
public class Commissions implements CommissionsConnues {

    private final CommissionRepository commissions;
    private final CompositionRepository compositions;

    Commissions(CommissionRepository commissions, CompositionRepository compositions) {
        this.commissions = commissions;
        this.compositions = compositions;
    }

    /** By acheteur, the latest mandate first. */
    public List<Commission> toutes() {
        return commissions.findAllByOrderByAcheteurAscDebutDesc();
    }

    public List<Commission> de(String acheteur) {
        return commissions.findByAcheteurOrderByDebutDesc(acheteur);
    }

    public Optional<Commission> enFonction(String acheteur, LocalDate jour) {
        return de(acheteur).stream().filter(c -> c.mandat().contient(jour)).findFirst();
    }

    @Override
    public Optional<String> idEnFonction(String acheteur, LocalDate jour) {
        return enFonction(acheteur, jour).map(c -> c.id().toString());
    }

    @Override
    public boolean estEnFonction(String commission, String acheteur, LocalDate jour) {
        return chercher(commission)
                .filter(c -> c.acheteur().equals(acheteur) && c.mandat().contient(jour))
                .isPresent();
    }

    public Optional<Commission> chercher(String id) {
        return Identifiants.lire(id).flatMap(commissions::findById);
    }

    /** As it is composed on the day of the séance. */
    public Commission siegeant(Seance seance) {
        return composee(exiger(seance.commission()), DatesLegales.jour(seance.le()));
    }

    /** As it is composed that day. */
    public Commission composee(Commission commission, LocalDate jour) {
        return compositions.derniere(commission.id(), jour).stream()
                .findFirst()
                .map(c -> commission.avec(c.membres()))
                .orElse(commission);
    }

    /** Each change of its members, the latest first. */
    public List<CompositionDatee> compositions(Commission commission) {
        return compositions.deLaCommission(commission.id());
    }

    /**
     * @throws Introuvable when it does not exist, or is that of an adhérent of which the caller
     *     knows nothing
     */
    public Commission exiger(UUID id) {
        return commissions
                .findById(id)
                .orElseThrow(
                        () ->
                                new Introuvable(
                                        "Cette commission n’existe pas, ou ne vous concerne pas."));
    }
}

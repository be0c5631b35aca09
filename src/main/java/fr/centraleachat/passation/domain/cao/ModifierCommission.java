package fr.centraleachat.passation.domain.cao;

import fr.centraleachat.common.DonneesRefusees;
import fr.centraleachat.common.Erreur;
import fr.centraleachat.delai.DatesLegales;
import fr.centraleachat.organisation.AgentCourant;
import fr.centraleachat.organisation.Organisation;
import java.time.Clock;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** A member leaves, another comes, an address changes: from a day on, and nothing is forgotten. */
@Service
public class ModifierCommission {

    private final Commissions commissions;
    private final CompositionRepository compositions;
    private final CompositionLegale loi;
    private final Seances seances;
    private final Organisation organisation;
    private final Secretariat secretariat;
    private final AgentCourant agent;
    private final Clock horloge;

    ModifierCommission(
            Commissions commissions,
            CompositionRepository compositions,
            CompositionLegale loi,
            Seances seances,
            Organisation organisation,
            Secretariat secretariat,
            AgentCourant agent,
            Clock horloge) {
        this.commissions = commissions;
        this.compositions = compositions;
        this.loi = loi;
        this.seances = seances;
        this.organisation = organisation;
        this.secretariat = secretariat;
        this.agent = agent;
        this.horloge = horloge;
    }

    /**
     * @throws DonneesRefusees when the law wants another composition, the day is out of the
     *     mandate, or a séance was held since with the former one
     */
    @Transactional
    public void modifier(UUID id, ModificationDeCommission modification) {
        var commission = commissions.exiger(id);
        secretariat.exiger(commission.acheteur());
        var fautes = new ArrayList<>(GardesDeLaComposition.membres(modification.membres()));
        fautes.addAll(
                GardesDeLaComposition.nombres(
                        modification.membres(),
                        loi.de(
                                organisation.adherent(commission.acheteur()),
                                modification.depuis())));
        fautes.addAll(fautesDuJour(commission, modification));
        DonneesRefusees.siErreurs(fautes);
        var avant = commissions.composee(commission, modification.depuis());
        compositions.saveAndFlush(
                new CompositionDatee(avant, modification, agent.identifiant(), horloge.instant()));
    }

    private List<Erreur> fautesDuJour(
            Commission commission, ModificationDeCommission modification) {
        if (!commission.mandat().contient(modification.depuis())) {
            return List.of(
                    Erreur.de("depuis", "Ce jour n’est pas dans le mandat de la commission."));
        }
        return seances.de(commission.acheteur()).stream()
                        .filter(s -> s.commission().equals(commission.id()) && s.estRelevee())
                        .anyMatch(s -> !DatesLegales.jour(s.le()).isBefore(modification.depuis()))
                ? List.of(
                        new Erreur(
                                "depuis",
                                "Une séance a été tenue ce jour-là, ou depuis, avec la composition"
                                        + " d’alors : choisissez un jour qui la suit.",
                                "CGCT L1411-5"))
                : List.of();
    }
}

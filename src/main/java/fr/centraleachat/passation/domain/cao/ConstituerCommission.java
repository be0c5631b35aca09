package fr.centraleachat.passation.domain.cao;

import fr.centraleachat.common.DonneesRefusees;
import fr.centraleachat.common.Erreur;
import fr.centraleachat.common.EtatIncompatible;
import fr.centraleachat.organisation.AgentCourant;
import fr.centraleachat.organisation.Organisation;
import java.time.Clock;
import java.util.ArrayList;
import java.util.List;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Records the commission that the assemblée elected. */
@Service
public class ConstituerCommission {

    private final Commissions commissions;
    private final CommissionRepository repository;
    private final CompositionLegale composition;
    private final Organisation organisation;
    private final Secretariat secretariat;
    private final AgentCourant agent;
    private final Clock horloge;

    ConstituerCommission(
            Commissions commissions,
            CommissionRepository repository,
            CompositionLegale composition,
            Organisation organisation,
            Secretariat secretariat,
            AgentCourant agent,
            Clock horloge) {
        this.commissions = commissions;
        this.repository = repository;
        this.composition = composition;
        this.organisation = organisation;
        this.secretariat = secretariat;
        this.agent = agent;
        this.horloge = horloge;
    }

    /**
     * @throws EtatIncompatible when another one sits during the mandate
     */
    @Transactional
    public Commission constituer(NouvelleCommission nouvelle) {
        if (!organisation.existe(nouvelle.acheteur())) {
            throw DonneesRefusees.champ("acheteur", "Choisissez l’acheteur parmi les adhérents.");
        }
        secretariat.exiger(nouvelle.acheteur());
        DonneesRefusees.siErreurs(fautes(nouvelle));
        exigerLibre(nouvelle);
        return repository.saveAndFlush(
                new Commission(
                        nouvelle.acheteur(),
                        nouvelle.mandat(),
                        MembresDesignes.de(nouvelle.membres(), List.of()),
                        agent.identifiant(),
                        horloge.instant()));
    }

    private List<Erreur> fautes(NouvelleCommission nouvelle) {
        var mandat = nouvelle.mandat();
        var fautes = new ArrayList<>(GardesDeLaComposition.membres(nouvelle.membres()));
        fautes.addAll(
                GardesDeLaComposition.nombres(
                        nouvelle.membres(),
                        composition.de(
                                organisation.adherent(nouvelle.acheteur()), mandat.debut())));
        if (mandat.fin() != null && mandat.fin().isBefore(mandat.debut())) {
            fautes.add(Erreur.de("mandat.fin", "Le mandat se termine avant de commencer."));
        }
        return fautes;
    }

    private void exigerLibre(NouvelleCommission nouvelle) {
        if (commissions.de(nouvelle.acheteur()).stream()
                .anyMatch(c -> c.mandat().chevauche(nouvelle.mandat()))) {
            throw new EtatIncompatible(
                    "Une commission de cet acheteur siège déjà pendant ce mandat : faites commencer"
                            + " celui-ci après le sien.",
                    "CGCT L1411-5");
        }
    }
}

package fr.centraleachat.catalogue.consommation;

import fr.centraleachat.common.DonneesRefusees;
import fr.centraleachat.organisation.AgentCourant;
import fr.centraleachat.organisation.Fonction;
import fr.centraleachat.organisation.Organisation;
import java.math.BigDecimal;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** The équipe achats says what an adhérent may draw; the entry is the difference. */
@Service
@Transactional
public class FixerQuota {

    private final PeriodesDatees datees;
    private final PeriodeRepository periodes;
    private final PartRepository parts;
    private final EcritureRepository ecritures;
    private final GrandLivre livre;
    private final Organisation organisation;
    private final AgentCourant agent;

    FixerQuota(
            PeriodesDatees datees,
            PeriodeRepository periodes,
            PartRepository parts,
            EcritureRepository ecritures,
            GrandLivre livre,
            Organisation organisation,
            AgentCourant agent) {
        this.datees = datees;
        this.periodes = periodes;
        this.parts = parts;
        this.ecritures = ecritures;
        this.livre = livre;
        this.organisation = organisation;
        this.agent = agent;
    }

    public boolean peut() {
        return agent.tient(Fonction.EQUIPE_ACHATS);
    }

    /**
     * @param nouveau what the quota becomes, transfers included, in the unit of the period
     */
    public void fixer(
            String marche, String adherent, BigDecimal nouveau, String cle, String motif) {
        agent.exiger(Fonction.EQUIPE_ACHATS);
        Textes.exiger(motif, "motif", "Dites pourquoi : la convention, la délibération.");
        if (!organisation.existe(adherent)) {
            throw DonneesRefusees.champ("adherent", "Choisissez un adhérent.");
        }
        var periode = datees.exigerEnCours(marche, null);
        var tenue = periodes.tenir(marche, periode.rang()).orElseThrow();
        var deja = ecritures.deCle(tenue.id(), CleReservee.exigerLibre(cle));
        var plus = deja.isPresent() ? deja.get().montant() : plus(tenue, adherent, nouveau);
        livre.passer(marche, periode.rang(), Mouvement.quota(adherent, plus, cle, motif));
    }

    private BigDecimal plus(PeriodeTenue tenue, String adherent, BigDecimal nouveau) {
        var part = parts.toutes(tenue.id()).getOrDefault(adherent, Part.sansQuota(adherent));
        if (nouveau == null || nouveau.signum() != 0 || !part.aUnQuota()) {
            tenue.unite().exiger(nouveau);
        }
        var plus = part.aUnQuota() ? nouveau.subtract(part.dotation()) : nouveau;
        if (plus.signum() == 0) {
            throw DonneesRefusees.champ(
                    tenue.unite().champ(), "C’est déjà son quota : il n’y a rien à changer.");
        }
        return plus;
    }
}

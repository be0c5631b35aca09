package fr.centraleachat.catalogue.consommation;

import fr.centraleachat.common.DonneesRefusees;
import fr.centraleachat.common.EtatIncompatible;
import fr.centraleachat.common.Introuvable;
import fr.centraleachat.organisation.AgentCourant;
import java.math.BigDecimal;
import java.time.Clock;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/**
 * The one door to the balances of a marché. Whoever passes an entry holds the row of its period
 * until the commit: the check and the entry are one act, and no two of them cross.
 */
@Service
public class GrandLivre {

    private final PeriodeRepository periodes;
    private final PartRepository parts;
    private final EcritureRepository ecritures;
    private final AgentCourant agent;
    private final Clock horloge;
    private final ApplicationEventPublisher evenements;

    GrandLivre(
            PeriodeRepository periodes,
            PartRepository parts,
            EcritureRepository ecritures,
            AgentCourant agent,
            Clock horloge,
            ApplicationEventPublisher evenements) {
        this.periodes = periodes;
        this.parts = parts;
        this.ecritures = ecritures;
        this.agent = agent;
        this.horloge = horloge;
        this.evenements = evenements;
    }

    /**
     * @return the entry, or the one that the same act left before
     * @throws DonneesRefusees when the volume is not one
     * @throws EtatIncompatible when the balances do not allow it: it says what is left
     */
    @Transactional
    public Ecriture passer(String marche, int periode, Mouvement m) {
        var tenue =
                periodes.tenir(marche, periode)
                        .orElseThrow(
                                () -> new Introuvable("Cette période de marché n’existe pas."));
        var deja = ecritures.deCle(tenue.id(), m.cle());
        if (deja.isPresent()) {
            return deja.filter(m::estDeja).orElseThrow(GrandLivre::autreActe);
        }
        var balance = new Balance(tenue.plafond(), parts.toutes(tenue.id()));
        var volume = volume(tenue, m);
        controler(new Gardes(tenue.unite(), balance), m, volume);
        var ecriture = ecriture(tenue.ecritures() + 1, m, volume);
        var apres = ecrire(tenue, balance, ecriture);
        evenements.publishEvent(EcriturePassee.de(marche, periode, tenue.unite(), ecriture, apres));
        return ecriture;
    }

    private BigDecimal volume(PeriodeTenue tenue, Mouvement m) {
        return switch (m.genre()) {
            case ENGAGEMENT, TRANSFERT -> tenue.unite().exiger(m.volume());
            case QUOTA, CONSTAT -> {
                tenue.unite().exiger(m.volume().abs());
                yield m.volume();
            }
            case ANNULATION -> commandeAnnulable(tenue.id(), m).montant();
        };
    }

    private Ecriture commandeAnnulable(long periode, Mouvement m) {
        var commande =
                ecritures
                        .deRang(periode, m.annule())
                        .filter(e -> e.genre() == Ecriture.Genre.ENGAGEMENT)
                        .filter(e -> e.adherent().equals(m.adherent()))
                        .orElseThrow(() -> new Introuvable("Cette commande n’existe pas."));
        if (ecritures.estAnnulee(periode, m.annule())) {
            throw new EtatIncompatible("Cette commande est déjà annulée.");
        }
        return commande;
    }

    private static void controler(Gardes gardes, Mouvement m, BigDecimal volume) {
        switch (m.genre()) {
            case ENGAGEMENT -> gardes.commande(m.adherent(), volume);
            case TRANSFERT -> gardes.transfert(m.adherent(), m.vers(), volume);
            case QUOTA -> gardes.quota(m.adherent(), volume);
            case CONSTAT -> gardes.constat(m.adherent(), volume);
            case ANNULATION -> {
                // What gives back is never refused.
            }
        }
    }

    private Ecriture ecriture(int rang, Mouvement m, BigDecimal volume) {
        return new Ecriture(
                rang,
                m.genre(),
                m.adherent(),
                m.vers(),
                volume,
                m.annule(),
                m.nature(),
                m.numero(),
                m.cle(),
                m.libelle(),
                agent.identifiant(),
                horloge.instant());
    }

    private Balance ecrire(PeriodeTenue tenue, Balance avant, Ecriture e) {
        var apres = Passage.passer(avant, e);
        ecritures.ajouter(tenue.id(), e);
        parts.solder(tenue.id(), apres.part(e.adherent()));
        if (e.vers() != null) {
            parts.solder(tenue.id(), apres.part(e.vers()));
        }
        periodes.solder(tenue.id(), apres.plafond(), e.rang());
        return apres;
    }

    private static EtatIncompatible autreActe() {
        return new EtatIncompatible(
                "Cette référence est déjà celle d’une autre écriture : donnez-en une nouvelle.");
    }
}

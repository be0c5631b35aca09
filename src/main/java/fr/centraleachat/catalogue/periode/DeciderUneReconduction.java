package fr.centraleachat.catalogue.periode;

import fr.centraleachat.catalogue.alerte.Alertes;
import fr.centraleachat.catalogue.alerte.GenreDAlerte;
import fr.centraleachat.common.DonneesRefusees;
import fr.centraleachat.common.EtatIncompatible;
import fr.centraleachat.common.Formats;
import fr.centraleachat.common.Introuvable;
import fr.centraleachat.organisation.AgentCourant;
import fr.centraleachat.organisation.Fonction;
import java.time.Clock;
import java.time.LocalDate;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** The acheteur decides to go on, or not, before the préavis begins (R2112-4). */
@Service
@Transactional
public class DeciderUneReconduction {

    private static final String ARTICLE = "R2112-4";

    private final ReconductionRepository reconductions;
    private final Alertes alertes;
    private final AgentCourant agent;
    private final Formats formats;
    private final Clock horloge;

    DeciderUneReconduction(
            ReconductionRepository reconductions,
            Alertes alertes,
            AgentCourant agent,
            Formats formats,
            Clock horloge) {
        this.reconductions = reconductions;
        this.alertes = alertes;
        this.agent = agent;
        this.formats = formats;
        this.horloge = horloge;
    }

    /**
     * @throws EtatIncompatible once it was decided, or past the last day to
     */
    public void decider(String marche, int rang, Decision decision, String motif) {
        agent.exiger(Fonction.EQUIPE_ACHATS);
        if (motif == null || motif.isBlank()) {
            throw DonneesRefusees.champ("motif", "Dites pourquoi en quelques mots.");
        }
        reconductions.tenir(marche);
        exigerOuverte(
                reconductions
                        .une(marche, rang)
                        .orElseThrow(
                                () -> new Introuvable("Cette reconduction n’est pas prévue.")));
        reconductions.decider(
                marche, rang, decision, motif.strip(), agent.identifiant(), horloge.instant());
        alertes.eteindre(marche, GenreDAlerte.RECONDUCTION, String.valueOf(rang));
    }

    private void exigerOuverte(Reconduction reconduction) {
        if (reconduction.decision() != null || reconduction.estOuverte()) {
            throw new EtatIncompatible(
                    "Cette reconduction est déjà décidée : elle ne se décide qu’une fois.");
        }
        if (!reconduction.seDecide(LocalDate.now(horloge))) {
            throw new EtatIncompatible(
                    "La date limite de décision, le "
                            + formats.date(reconduction.limite())
                            + ", est passée"
                            + (reconduction.mode() == ModeDeReconduction.TACITE
                                    ? " : le marché est reconduit tacitement."
                                    : " : le marché n’est pas reconduit."),
                    ARTICLE);
        }
    }
}

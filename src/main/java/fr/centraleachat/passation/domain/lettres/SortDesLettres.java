package fr.centraleachat.passation.domain.lettres;

import fr.centraleachat.common.DonneesRefusees;
import fr.centraleachat.common.EtatIncompatible;
import fr.centraleachat.organisation.AgentCourant;
import fr.centraleachat.passation.LettreReprise;
import fr.centraleachat.passation.LettreRevenue;
import fr.centraleachat.passation.domain.PiecesDeLaProcedure;
import fr.centraleachat.passation.domain.Procedure;
import fr.centraleachat.passation.domain.Procedures;
import fr.centraleachat.passation.domain.envoi.Attentes;
import fr.centraleachat.passation.domain.envoi.Envoi;
import fr.centraleachat.passation.domain.envoi.Envois;
import fr.centraleachat.passation.domain.envoi.ModeDEnvoi;
import fr.centraleachat.passation.domain.envoi.SuiteDuCourriel;
import java.time.Clock;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** What an agent does of one letter: say that it came back, give it to the mail server anew. */
@Service
@Transactional
public class SortDesLettres {

    private final Attentes attentes;
    private final Envois envois;
    private final Procedures procedures;
    private final PiecesDeLaProcedure pieces;
    private final LettresNonRemises nonRemises;
    private final RemiseAuCourriel remise;
    private final ContexteDesLettres contexte;
    private final AgentCourant agent;
    private final ApplicationEventPublisher evenements;
    private final Clock horloge;

    SortDesLettres(
            Attentes attentes,
            Envois envois,
            Procedures procedures,
            PiecesDeLaProcedure pieces,
            LettresNonRemises nonRemises,
            RemiseAuCourriel remise,
            ContexteDesLettres contexte,
            AgentCourant agent,
            ApplicationEventPublisher evenements,
            Clock horloge) {
        this.attentes = attentes;
        this.envois = envois;
        this.procedures = procedures;
        this.pieces = pieces;
        this.nonRemises = nonRemises;
        this.remise = remise;
        this.contexte = contexte;
        this.agent = agent;
        this.evenements = evenements;
        this.horloge = horloge;
    }

    /** It had left, and came back: it is awaited again. */
    public void retour(String numero, UUID id, RetourDeLettre retour) {
        var lettre = attentes.verrouillerLaLettre(numero, id);
        if (!lettre.estClos() || lettre.envoyeLe() == null) {
            throw new EtatIncompatible(
                    "« "
                            + lettre.libelle()
                            + " » n’est pas constatée comme envoyée : il n’y a pas de retour à"
                            + " signaler.");
        }
        controler(lettre, retour);
        pieces.exiger(numero, "preuve", retour.preuve());
        nonRemises.constater(lettre, SuiteDuCourriel.REVENUE, retour);
        evenements.publishEvent(new LettreRevenue(id, retour.motif()));
    }

    private void controler(Envoi lettre, RetourDeLettre retour) {
        if (retour.recuLe().isAfter(horloge.instant())) {
            throw DonneesRefusees.champ(
                    "recuLe", "La date constatée est à venir : indiquez la date réelle.");
        }
        if (retour.recuLe().isBefore(lettre.envoyeLe().truncatedTo(ChronoUnit.MINUTES))) {
            throw DonneesRefusees.champ(
                    "recuLe", "Ce retour précède l’envoi : indiquez la date qu’il porte.");
        }
    }

    /** Garde 20: it says the day of signature of the day it leaves, be it days after the others. */
    private void reecrire(Procedure procedure, Envoi lettre, String texte) {
        if (texte != null && !TexteDeLettre.estLeMeme(texte, lettre.texte())) {
            lettre.reecrire(texte);
            lettre.joindre(List.of());
        }
        var date =
                LettreAdressee.estUnRejet(lettre)
                        ? contexte.cadre(procedure, lettre.lot(), ModeDEnvoi.ELECTRONIQUE)
                                .signaturePossible()
                        : null;
        if (!GardesDesLettres.annonce(lettre.texte(), date)) {
            throw new DonneesRefusees(
                    List.of(
                            GardesDesLettres.dateAbsente(
                                    "texte",
                                    date,
                                    "corrigez la date, le délai repart de l’envoi.")));
        }
    }

    /** To another address, or by courriel at last. */
    public void parCourriel(String numero, UUID id, AdresseDeLettre saisie) {
        var lettre = attentes.verrouillerLaLettre(numero, id);
        if (lettre.estClos()) {
            throw envois.dejaConstate(lettre);
        }
        if (lettre.suiteEnCours() == SuiteDuCourriel.EN_ROUTE) {
            throw new EtatIncompatible(
                    "« "
                            + lettre.libelle()
                            + " » part déjà par courriel : attendez la réponse du serveur.");
        }
        var adresse = saisie.adresse().strip();
        if (!GardesDesAdresses.estValide(adresse)) {
            throw new DonneesRefusees(List.of(GardesDesAdresses.invalide("adresse", adresse)));
        }
        var procedure = procedures.exiger(numero);
        reecrire(procedure, lettre, saisie.texte());
        evenements.publishEvent(new LettreReprise(id));
        remise.confier(
                procedure, List.of(lettre), Map.of(lettre.cle(), adresse), agent.identifiant());
    }
}

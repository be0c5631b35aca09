package fr.centraleachat.passation.domain.marche;

import fr.centraleachat.common.DonneesRefusees;
import fr.centraleachat.delai.DatesLegales;
import fr.centraleachat.passation.MarcheNotifie;
import fr.centraleachat.passation.domain.EtatDeLot;
import fr.centraleachat.passation.domain.Procedures;
import fr.centraleachat.passation.domain.envoi.Envoi;
import fr.centraleachat.passation.domain.envoi.Envois;
import fr.centraleachat.passation.domain.envoi.PreuveDEnvoi;
import fr.centraleachat.workflow.Moteur;
import java.util.Map;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Service;

/** The titulaire received the marché: it takes effect, and everybody may know (R2182-5). */
@Service
public class ReceptionDeNotification {

    private static final String NOTIFICATION_RECUE = "NotificationRecue";

    private final Procedures procedures;
    private final Marches marches;
    private final Envois envois;
    private final PublicationDesDonnees publication;
    private final AssemblageDesDonnees donnees;
    private final Moteur moteur;
    private final ApplicationEventPublisher evenements;

    ReceptionDeNotification(
            Procedures procedures,
            Marches marches,
            Envois envois,
            PublicationDesDonnees publication,
            AssemblageDesDonnees donnees,
            Moteur moteur,
            ApplicationEventPublisher evenements) {
        this.procedures = procedures;
        this.marches = marches;
        this.envois = envois;
        this.publication = publication;
        this.donnees = donnees;
        this.moteur = moteur;
        this.evenements = evenements;
    }

    /** The caller holds the lock of the procédure. The same proof twice is one. */
    public void recevoir(Envoi envoi, PreuveDEnvoi preuve) {
        if (envoi.estClosPar(preuve)) {
            return;
        }
        var marche = marches.exiger(envoi.procedure(), envoi.lot());
        var jour = DatesLegales.jour(preuve.le());
        if (jour.isBefore(marche.dateSignature())) {
            throw DonneesRefusees.champ(
                    "recueLe",
                    "La réception précède la signature du marché : indiquez la date de l’accusé.",
                    "R2182-4");
        }
        envois.constaterLaReception(envoi, preuve);
        marche.notifier(jour);
        procedures.lot(envoi.procedure(), envoi.lot()).passer(EtatDeLot.NOTIFIE);
        publication.attendre(marche);
        evenements.publishEvent(evenement(marche));
        moteur.remettre(NOTIFICATION_RECUE, envoi.procedure(), envoi.lot(), Map.of());
    }

    private MarcheNotifie evenement(Marche marche) {
        var procedure = procedures.exiger(marche.procedure());
        return new MarcheNotifie(
                procedure.numero(),
                marche.lot(),
                marche.acheteur(),
                procedure.cadre().name(),
                procedure.intervenants().beneficiaires(),
                procedure.famille(),
                donnees.nomsDesTitulaires(marche),
                donnees.de(marche));
    }
}

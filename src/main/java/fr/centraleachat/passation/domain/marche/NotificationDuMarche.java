package fr.centraleachat.passation.domain.marche;

import fr.centraleachat.common.DonneesRefusees;
import fr.centraleachat.passation.DossierDEnvoi;
import fr.centraleachat.passation.EnvoiDeNotification;
import fr.centraleachat.passation.domain.Fiches;
import fr.centraleachat.passation.domain.PiecesDeLaProcedure;
import fr.centraleachat.passation.domain.Procedures;
import fr.centraleachat.passation.domain.attribution.Attributaires;
import fr.centraleachat.passation.domain.envoi.Envoi;
import fr.centraleachat.passation.domain.envoi.Envois;
import fr.centraleachat.passation.domain.envoi.GenreDEnvoi;
import fr.centraleachat.passation.domain.lettres.RedacteurDeLettres;
import fr.centraleachat.passation.domain.refere.Suspensions;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.springframework.stereotype.Service;

/** The letter of notification is written, then prepared for the titulaire. */
@Service
public class NotificationDuMarche {

    private final Procedures procedures;
    private final Fiches fiches;
    private final Marches marches;
    private final Attributaires attributaires;
    private final Suspensions referes;
    private final ControleDeLegalite controle;
    private final PiecesDeLaProcedure dossier;
    private final RedacteurDeLettres redacteur;
    private final EnvoiDeNotification envoi;
    private final Envois envois;

    NotificationDuMarche(
            Procedures procedures,
            Fiches fiches,
            Marches marches,
            Attributaires attributaires,
            Suspensions referes,
            ControleDeLegalite controle,
            PiecesDeLaProcedure dossier,
            RedacteurDeLettres redacteur,
            EnvoiDeNotification envoi,
            Envois envois) {
        this.procedures = procedures;
        this.fiches = fiches;
        this.marches = marches;
        this.attributaires = attributaires;
        this.referes = referes;
        this.controle = controle;
        this.dossier = dossier;
        this.redacteur = redacteur;
        this.envoi = envoi;
        this.envois = envois;
    }

    public void rediger(String numero, int lot, Notification notification) {
        var procedure = procedures.verrouiller(numero);
        referes.exigerAucune(numero, lot);
        controle.exigerLAccuse(marches.exiger(numero, lot));
        var signature = fiches.exiger(numero, lot, Signature.class);
        var erreurs = new ArrayList<>(GardesDeNotification.groupement(notification, signature));
        erreurs.addAll(GardesDeNotification.avance(notification));
        erreurs.addAll(
                GardesDeNotification.origine(
                        notification,
                        procedure.nature(),
                        AssemblageDesDonnees.codeCPV(procedure, procedures.lot(numero, lot))));
        dossier.controler(numero, "lettreNotification", notification.lettreNotification(), erreurs);
        DonneesRefusees.siErreurs(erreurs);
        fiches.consigner(numero, lot, notification);
    }

    /** Prepares the sending, with the letter and the signed marché; twice gives one. */
    public void notifier(String numero, int lot) {
        controle.exigerLAccuse(marches.exiger(numero, lot));
        var operateur = attributaires.duLot(numero, lot).operateur();
        envoi.preparer(
                new DossierDEnvoi(
                        numero,
                        lot,
                        "notification-" + lot,
                        "Réception de la notification, lot " + lot,
                        attributaires.nom(numero, lot, operateur),
                        texte(numero, lot),
                        pieces(numero, lot)));
    }

    /** What the letter says: proposed to whoever writes it, then sent. */
    public String texte(String numero, int lot) {
        return redacteur.notification(
                procedures.exiger(numero),
                procedures.lot(numero, lot),
                fiches.exiger(numero, lot, Signature.class));
    }

    /** The letter and the signed marché. */
    public List<UUID> pieces(String numero, int lot) {
        var pieces = new ArrayList<UUID>();
        pieces.add(fiches.exiger(numero, lot, Notification.class).lettreNotification());
        pieces.addAll(fiches.exiger(numero, lot, Signature.class).marcheSigne());
        return pieces;
    }

    /** The sending, with its proof once the titulaire has received it. */
    public Optional<Envoi> envoi(String numero, int lot) {
        return envois.deLaProcedure(numero, GenreDEnvoi.NOTIFICATION).stream()
                .filter(e -> Integer.valueOf(lot).equals(e.lot()))
                .findFirst();
    }
}

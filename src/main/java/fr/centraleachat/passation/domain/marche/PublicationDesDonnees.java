package fr.centraleachat.passation.domain.marche;

import fr.centraleachat.common.Erreur;
import fr.centraleachat.passation.DonneesPubliees;
import fr.centraleachat.passation.domain.Fiches;
import fr.centraleachat.passation.domain.Procedures;
import fr.centraleachat.passation.domain.envoi.Envoi;
import fr.centraleachat.passation.domain.envoi.Envois;
import fr.centraleachat.passation.domain.envoi.GenreDEnvoi;
import fr.centraleachat.passation.domain.envoi.PreparationDEnvoi;
import fr.centraleachat.reglementation.Parametres;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Component;

/**
 * The publication of the données essentielles (R2196-1). They carry the date of the notification,
 * so they are published after it: where the avis d’attribution was done before, this publication
 * remains to be done, and is awaited like any other.
 */
@Component
public class PublicationDesDonnees {

    /** The national portal, as {@link Envoi#support()} keeps it. */
    public static final String PORTAIL = "DONNEES_ESSENTIELLES";

    private final Procedures procedures;
    private final Fiches fiches;
    private final Envois envois;
    private final AlertesDuMarche alertes;
    private final Parametres parametres;
    private final Clock horloge;
    private final ApplicationEventPublisher evenements;

    PublicationDesDonnees(
            Procedures procedures,
            Fiches fiches,
            Envois envois,
            AlertesDuMarche alertes,
            Parametres parametres,
            Clock horloge,
            ApplicationEventPublisher evenements) {
        this.procedures = procedures;
        this.fiches = fiches;
        this.envois = envois;
        this.alertes = alertes;
        this.parametres = parametres;
        this.horloge = horloge;
        this.evenements = evenements;
    }

    public boolean estDue(Marche marche) {
        var jour = procedures.exiger(marche.procedure()).jourDuRegime(LocalDate.now(horloge));
        return marche.montantHt().atteint(parametres.montant("DECP_MINIMUM", jour));
    }

    /** From the notification on; nobody would ask for it if the step were already done. */
    void attendre(Marche marche) {
        if (!estDue(marche)) {
            return;
        }
        alertes.attendreLesDonneesEssentielles(marche);
        if (fiches.derniere(marche.procedure(), marche.lot(), AvisDAttribution.class).isPresent()) {
            envois.preparer(
                    new PreparationDEnvoi(
                            marche.procedure(),
                            GenreDEnvoi.PUBLICATION,
                            "donnees-essentielles-" + marche.lot(),
                            "Publication des données essentielles, lot " + marche.lot(),
                            marche.lot(),
                            PORTAIL,
                            "Portail national des données ouvertes",
                            null,
                            List.of(),
                            alertes.limiteDesDonneesEssentielles(marche.dateNotification())));
        }
    }

    /** Garde 24: due from the notification on, never before it. */
    public List<Erreur> fautes(String champ, Marche marche, LocalDate publieesLe) {
        if (!marche.estNotifie()) {
            return publieesLe == null ? List.of() : faute(champ, AVANT_NOTIFICATION);
        }
        if (publieesLe == null) {
            return estDue(marche) ? faute(champ, MANQUANTE) : List.of();
        }
        if (publieesLe.isAfter(LocalDate.now(horloge))) {
            return faute(champ, "La date indiquée est à venir : indiquez la date réelle.");
        }
        return publieesLe.isBefore(marche.dateNotification())
                ? faute(champ, "Les données essentielles sont publiées après la notification.")
                : List.of();
    }

    private static final String AVANT_NOTIFICATION =
            "Le marché n’est pas encore notifié, et ses données essentielles portent la date de sa"
                    + " notification : laissez vide, cette publication vous sera demandée ensuite.";

    private static final String MANQUANTE =
            "Indiquez le jour où les données essentielles ont été publiées : le marché est notifié"
                    + " et son montant l’exige.";

    private static List<Erreur> faute(String champ, String message) {
        return List.of(new Erreur(champ, message, "R2196-1"));
    }

    public void constater(Marche marche, LocalDate publieesLe) {
        marche.publierLesDonnees(publieesLe);
        alertes.donneesPubliees(marche);
        evenements.publishEvent(new DonneesPubliees(marche.procedure(), marche.lot(), publieesLe));
    }
}

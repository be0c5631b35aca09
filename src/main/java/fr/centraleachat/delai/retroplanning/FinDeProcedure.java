package fr.centraleachat.delai.retroplanning;

import fr.centraleachat.delai.DateCalculee;
import fr.centraleachat.delai.Duree;
import fr.centraleachat.delai.retroplanning.Retroplanning.Jalon;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;

/**
 * From the notification back to the letters: the acts (signature, contrôle de légalité,
 * notification) take the target, the délai de suspension comes before them, and a référé comes
 * after the letters and before the signature.
 */
final class FinDeProcedure {

    private final LocalDate notification;
    private final Duree actes;
    private final Contraintes contraintes;
    private final JoursDeTravail jours;
    private final DateCalculee signature;
    private final DateCalculee lettres;

    FinDeProcedure(LocalDate notification, Duree actes, Contraintes contraintes) {
        this.notification = notification;
        this.actes = actes;
        this.contraintes = contraintes;
        this.jours = JoursDeTravail.de(contraintes);
        this.signature = signer();
        this.lettres = informer();
    }

    /** Last day on which the letters leave, which is when the phase begins. */
    DateCalculee lettres() {
        return lettres;
    }

    List<String> obstacles() {
        return contraintes.referes().stream()
                .filter(refere -> refere.precede(notification))
                .filter(refere -> signature.date().isBefore(refere.decision()))
                .map(
                        refere ->
                                "La signature serait due le %s, avant la décision du juge du %s (%s)."
                                        .formatted(
                                                EnClair.jour(signature.date()),
                                                EnClair.jour(refere.decision()),
                                                RefereAttendu.ARTICLE))
                .toList();
    }

    List<Jalon> jalons() {
        List<Jalon> jalons = new ArrayList<>();
        jalons.add(new Jalon("LETTRES", "Lettres aux candidats", lettres));
        if (contraintes.suspension() != null) {
            jalons.add(new Jalon("SIGNATURE", "Signature du marché", signature));
        }
        jalons.add(
                new Jalon(
                        "NOTIFICATION",
                        "Notification au titulaire",
                        new Recul(jours, notification, "Date souhaitée")
                                .selon("Date souhaitée", "R2182-4, R2182-5")));
        if (contraintes.avisDAttribution() != null) {
            var avis = ApresLaNotification.avis(signature.date(), contraintes);
            jalons.add(new Jalon("AVIS_ATTRIBUTION", "Avis d’attribution", avis));
        }
        if (contraintes.donneesEssentielles() != null) {
            var donnees = ApresLaNotification.donnees(notification, contraintes);
            jalons.add(new Jalon("DONNEES_ESSENTIELLES", "Données essentielles", donnees));
        }
        return jalons;
    }

    private DateCalculee signer() {
        return versLaSignature()
                .selon("Délai cible\u00a0: " + actes.texte(), DelaiDuPlan.ORGANISATION);
    }

    private Recul versLaSignature() {
        return new Recul(jours, notification, "Notification au titulaire")
                .de(actes)
                .auJourTravaille();
    }

    private DateCalculee informer() {
        var recul = versLaSignature();
        if (contraintes.suspension() != null) {
            recul.deDateADate(contraintes.suspension().jours()).auJourTravaille();
        }
        premierRefere()
                .ifPresent(
                        refere ->
                                recul.avant(
                                        refere.saisine(),
                                        "Lettres parties avant la saisine du juge"));
        return contraintes.suspension() == null
                ? recul.selon("Délai cible\u00a0: " + actes.texte(), DelaiDuPlan.ORGANISATION)
                : recul.selon(
                        "Délai cible, puis délai de suspension de %d jours"
                                .formatted(contraintes.suspension().jours()),
                        contraintes.suspension().article());
    }

    private Optional<RefereAttendu> premierRefere() {
        return contraintes.referes().stream()
                .filter(refere -> refere.precede(notification))
                .min(Comparator.comparing(RefereAttendu::saisine));
    }
}

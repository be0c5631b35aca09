package fr.centraleachat.passation.domain.marche;

import fr.centraleachat.passation.domain.Fiches;
import fr.centraleachat.passation.domain.analyse.ResultatDeLAnalyse;
import fr.centraleachat.passation.domain.attribution.Attributaires;
import fr.centraleachat.passation.domain.attribution.SousTraitantDeclare;
import fr.centraleachat.passation.domain.attribution.TypeGroupementOperateurs;
import fr.centraleachat.passation.domain.attribution.VerificationDeLAttributaire;
import fr.centraleachat.passation.domain.marche.Notification.Mode;
import fr.centraleachat.passation.domain.montage.Montage;
import java.util.ArrayList;
import java.util.List;
import org.springframework.stereotype.Component;

/** What the candidature, the verified DC4 and the montage already say of the notification. */
@Component
public class PropositionDeNotification {

    private final Fiches fiches;
    private final Attributaires attributaires;
    private final ResultatDeLAnalyse analyse;

    PropositionDeNotification(
            Fiches fiches, Attributaires attributaires, ResultatDeLAnalyse analyse) {
        this.fiches = fiches;
        this.attributaires = attributaires;
        this.analyse = analyse;
    }

    public Notification pour(String numero, int lot) {
        var candidature = analyse.candidature(numero, attributaires.duLot(numero, lot).operateur());
        var actes = actes(numero, lot);
        var taux = fiches.exiger(numero, Montage.class).tauxAvancePrevu();
        boolean avance = taux != null && taux.signum() > 0;
        return new Notification(
                null,
                Mode.PROFIL_ACHETEUR,
                candidature
                        .map(ResultatDeLAnalyse.Candidature::typeGroupementOperateurs)
                        .orElse(TypeGroupementOperateurs.PAS_DE_GROUPEMENT),
                !actes.isEmpty()
                        || candidature
                                .map(ResultatDeLAnalyse.Candidature::sousTraitanceDeclaree)
                                .orElse(false),
                actes.isEmpty() ? null : actes,
                avance,
                avance ? taux : null,
                null,
                null);
    }

    private List<SousTraitanceNotifiee> actes(String numero, int lot) {
        var actes = new ArrayList<SousTraitanceNotifiee>();
        for (var sousTraitant : sousTraitants(numero, lot)) {
            actes.add(
                    new SousTraitanceNotifiee(
                            actes.size() + 1,
                            sousTraitant.typeIdentifiant(),
                            sousTraitant.id(),
                            null,
                            sousTraitant.montantHt(),
                            null));
        }
        return actes;
    }

    private List<SousTraitantDeclare> sousTraitants(String numero, int lot) {
        return fiches.derniere(numero, VerificationDeLAttributaire.class).stream()
                .flatMap(v -> Montage.ouVide(v.sousTraitants()).stream())
                .filter(s -> Integer.valueOf(lot).equals(s.lot()))
                .toList();
    }
}

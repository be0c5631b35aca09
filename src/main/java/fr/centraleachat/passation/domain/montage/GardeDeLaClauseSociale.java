package fr.centraleachat.passation.domain.montage;

import fr.centraleachat.common.Erreur;
import fr.centraleachat.passation.domain.Nature;
import fr.centraleachat.passation.domain.SeuilEuropeen;
import fr.centraleachat.reglementation.Parametres;
import java.time.LocalDate;
import java.util.List;
import org.springframework.stereotype.Component;

/**
 * Garde 7: from the European threshold, a clause for employment, or one of the four reasons that
 * the law admits (L2112-2-1).
 */
@Component
class GardeDeLaClauseSociale implements GardeDuMontage {

    private static final String ARTICLE = "L2112-2-1";
    private static final String MOTIF = "motifAbsenceClauseSociale";

    private final Parametres parametres;
    private final SeuilEuropeen seuil;

    GardeDeLaClauseSociale(Parametres parametres, SeuilEuropeen seuil) {
        this.parametres = parametres;
        this.seuil = seuil;
    }

    @Override
    public void examiner(ExamenDuMontage examen, List<Erreur> erreurs) {
        var montage = examen.montage();
        if (montage.considerationsSociales().contains(ConsiderationSociale.CLAUSE_SOCIALE)
                || !enVigueur(examen.jour())
                || !seuil.estAtteint(
                        examen.procedure(), examen.valeurDuBesoinHt(), examen.jour())) {
            return;
        }
        if (montage.motifAbsenceClauseSociale() == null) {
            erreurs.add(
                    new Erreur(
                            MOTIF,
                            "À partir du seuil européen, prévoyez une clause sociale ou choisissez le"
                                    + " motif qui en dispense.",
                            ARTICLE));
        } else if (montage.motifAbsenceClauseSociale()
                        == MotifAbsenceClauseSociale.TRAVAUX_MOINS_DE_SIX_MOIS
                && !sontDesTravauxCourts(examen)) {
            erreurs.add(
                    new Erreur(
                            MOTIF,
                            "Ce motif ne vaut que pour des travaux de moins de six mois :"
                                    + " choisissez-en un autre.",
                            ARTICLE));
        }
    }

    private boolean sontDesTravauxCourts(ExamenDuMontage examen) {
        return examen.procedure().nature() == Nature.TRAVAUX
                && examen.montage().dureeMois()
                        < parametres.entier("CLAUSE_SOCIALE_TRAVAUX_MOIS", examen.jour());
    }

    private boolean enVigueur(LocalDate jour) {
        return parametres
                .enVigueur("CLAUSE_SOCIALE", jour)
                .filter(p -> !jour.isBefore(p.date()))
                .isPresent();
    }
}

package fr.centraleachat.delai.suivi;

import fr.centraleachat.delai.DatesLegales;
import fr.centraleachat.delai.Duree;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;

/**
 * A procédure and its phases.
 *
 * @param adherent code of the adhérent that instructs
 * @param finDeConsultation the DLRO, null until known
 * @param termineeLe null while the process runs
 * @param suspendueDepuis since when the juge has the file, null when he has not
 * @param prevueLe when the forecast was last written, null when never
 * @param plan rank of the plan in force, 0 before the end of the montage
 * @param phases all of them, in order
 */
record SuiviDeProcedure(
        String numero,
        String procedure,
        String adherent,
        String famille,
        LocalDate depart,
        Instant finDeConsultation,
        Instant termineeLe,
        Instant suspendueDepuis,
        Instant prevueLe,
        int plan,
        List<PhaseSuivie> phases) {

    SuiviDeProcedure avec(List<PhaseSuivie> siennes) {
        return new SuiviDeProcedure(
                numero,
                procedure,
                adherent,
                famille,
                depart,
                finDeConsultation,
                termineeLe,
                suspendueDepuis,
                prevueLe,
                plan,
                List.copyOf(siennes));
    }

    /** As if that phase followed another target, the visit that lasts included. */
    SuiviDeProcedure ciblee(String code, Duree cible, int pourcentDeRepassage) {
        return avec(
                phases.stream()
                        .map(
                                p ->
                                        p.code().equals(code)
                                                ? p.ciblee(cible).recalculee(pourcentDeRepassage)
                                                : p)
                        .toList());
    }

    PhaseSuivie phase(String code) {
        return phases.stream().filter(p -> p.code().equals(code)).findFirst().orElseThrow();
    }

    Etat etat(PhaseSuivie phase) {
        if (phase.estOuverte()) {
            return Etat.EN_COURS;
        }
        if (phase.visites().isEmpty()) {
            return estFaiteAilleurs(phase) ? Etat.FAITE : Etat.A_VENIR;
        }
        return estARefaire(phase) ? Etat.A_VENIR : Etat.FAITE;
    }

    /**
     * Days that the juge has taken so far of a visit that lasts, if he gave the file back today.
     */
    int joursDuJuge(Visite visite, LocalDate aujourdHui) {
        if (suspendueDepuis == null) {
            return 0;
        }
        var debut = max(DatesLegales.jour(suspendueDepuis), DatesLegales.jour(visite.ouverteLe()));
        return (int) Math.max(0, aujourdHui.toEpochDay() - debut.toEpochDay());
    }

    /** A file that came in at a later phase never went through this one here. */
    private boolean estFaiteAilleurs(PhaseSuivie phase) {
        return phases.stream().anyMatch(p -> p.ordre() > phase.ordre() && !p.visites().isEmpty());
    }

    /** An earlier phase was opened again after this one had ended: it will be gone through anew. */
    private boolean estARefaire(PhaseSuivie phase) {
        var fermeture = phase.derniere().orElseThrow().fermeeLe();
        return phases.stream()
                .filter(autre -> autre.ordre() < phase.ordre() && autre.estOuverte())
                .anyMatch(autre -> !autre.derniere().orElseThrow().ouverteLe().isBefore(fermeture));
    }

    private static LocalDate max(LocalDate a, LocalDate b) {
        return a.isAfter(b) ? a : b;
    }
}

package fr.centraleachat.catalogue.web.recours;

import fr.centraleachat.catalogue.recours.EtatDeRecours;
import fr.centraleachat.catalogue.recours.Recours;
import fr.centraleachat.catalogue.recours.VolumesDeRecours;
import java.time.LocalDate;

/**
 * A recours in a list.
 *
 * @param quota with its unit, or why there is none
 * @param actes entrusted to the centrale
 * @param ouvrable the caller may open its dossier
 */
public record LigneDeRecours(
        Recours recours, String nom, String quota, String actes, String etat, boolean ouvrable) {

    static LigneDeRecours de(
            Recours r, String nom, VolumesDeRecours volumes, LocalDate jour, boolean ouvrable) {
        return new LigneDeRecours(
                r,
                nom,
                r.estEnInstruction()
                        ? volumes.ecrire(r, r.quotaDemande(), "sans quota")
                        : volumes.ecrire(r, r.quota(), "sans quota"),
                ConstatsDeRecours.actes(r),
                etat(r, jour),
                ouvrable);
    }

    /** In words: a recours that was left, or that has not begun, is not « accordé » to a reader. */
    static String etat(Recours r, LocalDate jour) {
        if (r.attendUneAcceptation()) {
            return "Conditions à accepter";
        }
        if (r.etat() != EtatDeRecours.ACCORDE) {
            return r.etat().libelle();
        }
        if (!r.vautLe(jour)) {
            return "Terminé";
        }
        return r.debut().isAfter(jour) ? "Accordé, à venir" : "En cours";
    }

    public String couleur() {
        return switch (etat) {
            case "En cours", "Accordé, à venir" -> "ok";
            case "À l’instruction", "Conditions à accepter" -> "bientot";
            default -> "";
        };
    }
}

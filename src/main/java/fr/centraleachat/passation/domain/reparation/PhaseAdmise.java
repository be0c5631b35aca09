package fr.centraleachat.passation.domain.reparation;

import fr.centraleachat.tache.Libelle;
import java.util.List;

/** The phases at which a file that was led elsewhere may come in, with what was done before. */
public enum PhaseAdmise {
    @Libelle(
            value = "1. Réception et pré-instruction",
            suite = "La saisine est faite ; le besoin reste à formaliser.")
    RECEPTION_PREINSTRUCTION("Réception et pré-instruction", List.of()),
    @Libelle(
            value = "2. Montage concerté",
            suite = "Le dossier est complet : le chargé et le juriste sont désignés.")
    MONTAGE_CONCERTE("Montage concerté", List.of("Task_Preinstruire")),
    @Libelle(value = "3. Rédaction du DCE", suite = "Le montage est accordé par le service.")
    REDACTION_DCE(
            "Rédaction du DCE",
            List.of("Task_Preinstruire", "Task_DefinirMontage", "Task_AccorderMontage")),
    @Libelle(
            value = "4. Validation du DCE",
            suite = "Le DCE est rédigé et validé juridiquement : le service doit le viser.")
    VALIDATION_DCE(
            "Validation du DCE",
            List.of(
                    "Task_Preinstruire",
                    "Task_DefinirMontage",
                    "Task_AccorderMontage",
                    "Task_RedigerDce",
                    "Task_ValiderJuridiquementDce")),
    @Libelle(
            value = "5. Lancement de la consultation",
            suite = "Le DCE est visé et approuvé : la publicité reste à préparer.")
    LANCEMENT(
            "Lancement de la consultation",
            List.of(
                    "Task_Preinstruire",
                    "Task_DefinirMontage",
                    "Task_AccorderMontage",
                    "Task_RedigerDce",
                    "Task_ValiderJuridiquementDce",
                    "Task_ValiderDce",
                    "Task_ApprouverDce"));

    private final String libelle;
    private final List<String> etapesFaites;

    PhaseAdmise(String libelle, List<String> etapesFaites) {
        this.libelle = libelle;
        this.etapesFaites = etapesFaites;
    }

    String libelle() {
        return libelle;
    }

    /** BPMN ids of the steps whose facts are given, in their order. */
    List<String> etapesFaites() {
        return etapesFaites;
    }
}

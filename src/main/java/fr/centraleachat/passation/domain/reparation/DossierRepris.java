package fr.centraleachat.passation.domain.reparation;

import fr.centraleachat.passation.domain.montage.Montage;
import fr.centraleachat.passation.domain.saisine.Saisine;
import fr.centraleachat.tache.Champ;
import fr.centraleachat.tache.Champ.Genre;

/** A file that was led elsewhere comes in at a phase, with the facts of the phases before. */
public record DossierRepris(
        @Champ(
                        value = "Phase où en est le dossier",
                        aide =
                                "Les phases 1 à 5 sont admises, avant l’envoi de l’avis ; au-delà, un"
                                        + " dossier se termine là où il a commencé.")
                PhaseAdmise phase,
        @Champ(
                        value = "Motif de la reprise",
                        genre = Genre.TEXTE_LONG,
                        aide = "Il reste au dossier et au journal.")
                String motif,
        @Champ(value = "Référence du dossier d’origine", obligatoire = false)
                String referenceDOrigine,
        @Champ("Saisine") Saisine saisine,
        @Champ(
                        value = "Pré-instruction",
                        si = "phase=MONTAGE_CONCERTE|REDACTION_DCE|VALIDATION_DCE|LANCEMENT")
                InstructionFaite preinstruction,
        @Champ(value = "Montage accordé", si = "phase=REDACTION_DCE|VALIDATION_DCE|LANCEMENT")
                Montage montage,
        @Champ(value = "DCE rédigé et validé", si = "phase=VALIDATION_DCE|LANCEMENT") DceRepris dce,
        @Champ(value = "Visa et approbation du DCE", si = "phase=LANCEMENT")
                AccordsSurLeDce accords) {}

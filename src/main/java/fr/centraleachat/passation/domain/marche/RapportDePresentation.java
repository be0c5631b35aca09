package fr.centraleachat.passation.domain.marche;

import fr.centraleachat.common.EtatIncompatible;
import fr.centraleachat.passation.domain.Fiches;
import fr.centraleachat.passation.domain.Procedure;
import fr.centraleachat.passation.domain.SeuilEuropeen;
import fr.centraleachat.passation.domain.lettres.LettresAuxCandidats;
import java.time.Clock;
import java.time.LocalDate;
import java.util.Objects;
import org.springframework.stereotype.Component;

/** Due for a need that reaches the European threshold (R2184-1). */
@Component
public class RapportDePresentation {

    private final SeuilEuropeen seuil;
    private final Fiches fiches;
    private final Clock horloge;

    RapportDePresentation(SeuilEuropeen seuil, Fiches fiches, Clock horloge) {
        this.seuil = seuil;
        this.fiches = fiches;
        this.horloge = horloge;
    }

    public boolean estDu(Procedure procedure) {
        var jour = procedure.jourDuRegime(LocalDate.now(horloge));
        return seuil.estAtteint(procedure, procedure.valeurDuBesoinHt(), jour);
    }

    /**
     * @throws EtatIncompatible when it is due and was joined to no letters
     */
    void exiger(Procedure procedure) {
        if (estDu(procedure) && !estJoint(procedure.numero())) {
            throw new EtatIncompatible(
                    "Le rapport de présentation n’est pas au dossier : il accompagne les lettres"
                            + " aux candidats et précède la signature.",
                    "R2184-1");
        }
    }

    private boolean estJoint(String numero) {
        return fiches.toutes(numero, LettresAuxCandidats.class).stream()
                .map(f -> f.contenu().rapportPresentation())
                .anyMatch(Objects::nonNull);
    }
}

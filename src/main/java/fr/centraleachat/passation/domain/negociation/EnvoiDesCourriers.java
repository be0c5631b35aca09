package fr.centraleachat.passation.domain.negociation;

import fr.centraleachat.tache.Champ;
import java.time.Instant;
import java.util.List;

/** The invitations left: the round is open until its common date limite (ANA-3). */
public record EnvoiDesCourriers(
        @Champ(
                        value = "Date limite commune de remise du tour",
                        regle = "L3",
                        aide =
                                "Celle qu’annoncent les courriers : elle ne change plus ensuite, et"
                                        + " vaut pour tous.")
                Instant dateLimiteNegociation,
        @Champ(
                        value = "Envois constatés",
                        regle = "L3",
                        aide = "Un par soumissionnaire admis, avec sa preuve.")
                List<EnvoiDeCourrier> envois) {}

package fr.centraleachat.passation.domain.cao;

import fr.centraleachat.tache.Champ;
import java.time.LocalDate;
import java.util.List;

/**
 * The lots of a procédure go to a séance (ANA-7).
 *
 * @param seance its id
 */
public record InscriptionCao(
        @Champ(value = "Séance", regle = "CGCT L1414-2") String seance,
        @Champ(
                        value = "Convocation envoyée le",
                        aide = "Le délai de convocation est celui du règlement intérieur.")
                LocalDate convocationEnvoyeeLe,
        @Champ(
                        value = "Seconde convocation, sans condition de quorum",
                        regle = "CGCT L1411-5",
                        aide = "Après une séance où le quorum n’était pas atteint.")
                Boolean secondeConvocation,
        @Champ(value = "Lots inscrits à l’ordre du jour", regle = "CGCT L1414-2")
                List<Integer> lots) {}

package fr.centraleachat.passation.domain.cao;

import fr.centraleachat.tache.Champ;
import java.time.LocalDate;
import java.util.List;

/**
 * The lots of a procédure go to a séance (ANA-7).
 *
 * @param seance its id
 * @param convocationEnvoyeeLe outside of the application; null when the secretariat convenes in it
 */
public record InscriptionCao(
        @Champ(value = "Séance", regle = "CGCT L1414-2") String seance,
        @Champ(
                        value = "Convocation envoyée le",
                        obligatoire = false,
                        aide =
                                "À laisser vide quand le secrétariat convoque depuis la page de la"
                                        + " séance. Le délai est celui du règlement intérieur.")
                LocalDate convocationEnvoyeeLe,
        @Champ(
                        value = "Seconde convocation, sans condition de quorum",
                        regle = "CGCT L1411-5",
                        aide = "Après une séance où le quorum n’était pas atteint.")
                Boolean secondeConvocation,
        @Champ(value = "Lots inscrits à l’ordre du jour", regle = "CGCT L1414-2")
                List<Integer> lots) {}

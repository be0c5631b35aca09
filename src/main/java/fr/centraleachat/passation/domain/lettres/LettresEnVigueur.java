package fr.centraleachat.passation.domain.lettres;

import fr.centraleachat.passation.domain.Fiches;
import fr.centraleachat.passation.domain.Procedure;
import fr.centraleachat.passation.domain.attribution.Attributaires;
import fr.centraleachat.passation.domain.attribution.LotsNonAttribues;
import fr.centraleachat.passation.domain.envoi.ModeDEnvoi;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import org.springframework.stereotype.Component;

/**
 * The letters that the decision in force calls for; the reasons that an agent wrote replace the
 * proposed ones, as long as the attributaire is the same.
 */
@Component
class LettresEnVigueur {

    private final Fiches fiches;
    private final PropositionDeLettres proposition;
    private final Attributaires attributaires;
    private final LotsNonAttribues nonAttribues;

    LettresEnVigueur(
            Fiches fiches,
            PropositionDeLettres proposition,
            Attributaires attributaires,
            LotsNonAttribues nonAttribues) {
        this.fiches = fiches;
        this.proposition = proposition;
        this.attributaires = attributaires;
        this.nonAttribues = nonAttribues;
    }

    /** One for each candidate of each lot, by {@link #cle}. */
    Map<String, LettreDeRejet> rejets(Procedure procedure) {
        var rejets = new LinkedHashMap<String, LettreDeRejet>();
        proposees(procedure)
                .ifPresent(
                        p -> p.rejets().forEach(l -> rejets.put(cle(l.lot(), l.operateur()), l)));
        for (var ecrites : fiches.toutes(procedure.numero(), LettresAuxCandidats.class)) {
            for (var ecrite : ecrites.contenu().rejets()) {
                rejets.computeIfPresent(
                        cle(ecrite.lot(), ecrite.operateur()),
                        (cle, proposee) -> retenue(proposee, ecrite));
            }
        }
        return rejets;
    }

    private static LettreDeRejet retenue(LettreDeRejet proposee, LettreDeRejet ecrite) {
        return Objects.equals(proposee.attributaire(), ecrite.attributaire()) ? ecrite : proposee;
    }

    Map<String, LettreALAttributaire> retenues(Procedure procedure) {
        var retenues = new LinkedHashMap<String, LettreALAttributaire>();
        proposees(procedure)
                .ifPresent(
                        p ->
                                p.retenues()
                                        .forEach(
                                                l -> retenues.put(cle(l.lot(), l.operateur()), l)));
        return retenues;
    }

    ModeDEnvoi mode(Procedure procedure) {
        return fiches.derniere(procedure.numero(), LettresAuxCandidats.class)
                .map(LettresAuxCandidats::modeEnvoi)
                .orElse(ModeDEnvoi.ELECTRONIQUE);
    }

    private static String cle(Integer lot, String operateur) {
        return lot + "-" + operateur;
    }

    private Optional<LettresAuxCandidats> proposees(Procedure procedure) {
        return estDecidee(procedure.numero())
                ? Optional.of(proposition.pourTous(procedure, mode(procedure)))
                : Optional.empty();
    }

    private boolean estDecidee(String numero) {
        return !attributaires.decisions(numero).isEmpty() || !nonAttribues.motifs(numero).isEmpty();
    }
}

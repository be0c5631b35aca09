package fr.centraleachat.passation.domain.lettres;

import fr.centraleachat.passation.domain.Fiches;
import fr.centraleachat.passation.domain.Procedure;
import fr.centraleachat.passation.domain.attribution.Attributaires;
import fr.centraleachat.passation.domain.attribution.LotsNonAttribues;
import fr.centraleachat.passation.domain.envoi.ModeDEnvoi;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.springframework.stereotype.Component;

/** The letters of a procédure: as written by an agent, else as the decision calls for them. */
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

    /** The latest to each candidate of each lot, by {@link #cle}. */
    Map<String, LettreDeRejet> rejets(Procedure procedure) {
        var rejets = new LinkedHashMap<String, LettreDeRejet>();
        for (var serie : series(procedure)) {
            serie.rejets().forEach(l -> rejets.put(cle(l.lot(), l.operateur()), l));
        }
        return rejets;
    }

    Map<String, LettreALAttributaire> retenues(Procedure procedure) {
        var retenues = new LinkedHashMap<String, LettreALAttributaire>();
        for (var serie : series(procedure)) {
            serie.retenues().forEach(l -> retenues.put(cle(l.lot(), l.operateur()), l));
        }
        return retenues;
    }

    ModeDEnvoi mode(Procedure procedure) {
        return fiches.derniere(procedure.numero(), LettresAuxCandidats.class)
                .map(LettresAuxCandidats::modeEnvoi)
                .orElse(ModeDEnvoi.ELECTRONIQUE);
    }

    static String cle(Integer lot, String operateur) {
        return lot + "-" + operateur;
    }

    private List<LettresAuxCandidats> series(Procedure procedure) {
        var ecrites = fiches.toutes(procedure.numero(), LettresAuxCandidats.class);
        if (!ecrites.isEmpty()) {
            return ecrites.stream().map(Fiches.Signee::contenu).toList();
        }
        return estDecidee(procedure.numero())
                ? List.of(proposition.pourTous(procedure, ModeDEnvoi.ELECTRONIQUE))
                : List.of();
    }

    private boolean estDecidee(String numero) {
        return !attributaires.decisions(numero).isEmpty() || !nonAttribues.motifs(numero).isEmpty();
    }
}

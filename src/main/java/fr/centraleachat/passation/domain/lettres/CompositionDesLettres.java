package fr.centraleachat.passation.domain.lettres;

import fr.centraleachat.passation.domain.Procedure;
import fr.centraleachat.passation.domain.attribution.Attributaires;
import fr.centraleachat.passation.domain.envoi.ModeDEnvoi;
import java.util.Arrays;
import java.util.function.Function;
import org.springframework.stereotype.Component;

/** The text of each letter: that of the day it leaves, unless an agent wrote another. */
@Component
class CompositionDesLettres {

    private final Attributaires attributaires;
    private final ContexteDesLettres contexte;
    private final RedacteurDeLettres redacteur;

    CompositionDesLettres(
            Attributaires attributaires,
            ContexteDesLettres contexte,
            RedacteurDeLettres redacteur) {
        this.attributaires = attributaires;
        this.contexte = contexte;
        this.redacteur = redacteur;
    }

    /** Writes those that have no text yet. */
    LettresAuxCandidats composer(Procedure procedure, LettresAuxCandidats lettres) {
        var mode = lettres.modeEnvoi();
        return new LettresAuxCandidats(
                lettres.rejets().stream()
                        .map(l -> l.texte() == null ? l.avecTexte(rejet(procedure, l, mode)) : l)
                        .toList(),
                lettres.retenues().stream()
                        .map(l -> l.texte() == null ? l.avecTexte(retenue(procedure, l, mode)) : l)
                        .toList(),
                mode,
                lettres.rapportPresentation());
    }

    /** Takes back the texts that the agent left as proposed: they are written when they leave. */
    LettresAuxCandidats decomposer(Procedure procedure, LettresAuxCandidats lettres) {
        return new LettresAuxCandidats(
                lettres.rejets().stream()
                        .map(
                                l ->
                                        estProposee(l.texte(), m -> rejet(procedure, l, m))
                                                ? l.avecTexte(null)
                                                : l)
                        .toList(),
                lettres.retenues().stream()
                        .map(
                                l ->
                                        estProposee(l.texte(), m -> retenue(procedure, l, m))
                                                ? l.avecTexte(null)
                                                : l)
                        .toList(),
                lettres.modeEnvoi(),
                lettres.rapportPresentation());
    }

    /** Whichever way it was to leave. */
    private static boolean estProposee(String texte, Function<ModeDEnvoi, String> composee) {
        return texte != null
                && Arrays.stream(ModeDEnvoi.values())
                        .map(composee)
                        .anyMatch(c -> TexteDeLettre.estLeMeme(c, texte));
    }

    private String rejet(Procedure procedure, LettreDeRejet lettre, ModeDEnvoi mode) {
        return redacteur.rejet(contexte.cadre(procedure, lettre.lot(), mode), lettre);
    }

    private String retenue(Procedure procedure, LettreALAttributaire lettre, ModeDEnvoi mode) {
        return redacteur.retenue(
                contexte.cadre(procedure, lettre.lot(), mode),
                attributaires.duLot(procedure.numero(), lettre.lot()));
    }
}

package fr.centraleachat.passation.domain.arret;

import fr.centraleachat.organisation.AgentCourant;
import fr.centraleachat.passation.domain.envoi.Envoi;
import fr.centraleachat.passation.domain.envoi.Envois;
import fr.centraleachat.passation.domain.envoi.GenreDEnvoi;
import fr.centraleachat.passation.domain.lettres.LettreDeRejet;
import fr.centraleachat.passation.domain.lettres.SerieDeLettres;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.springframework.stereotype.Component;

/** Who must be told why a lot stops, and in which words (R2185-2). */
@Component
class InformationDesParticipants {

    private static final List<SerieDeLettres> SERIES =
            List.of(SerieDeLettres.ARRET, SerieDeLettres.ARRET_DE_LOTS);

    private final LettresDesLotsArretes lettres;
    private final EnvoiDesLettresDArret envoi;
    private final Envois envois;
    private final AgentCourant agent;

    InformationDesParticipants(
            LettresDesLotsArretes lettres,
            EnvoiDesLettresDArret envoi,
            Envois envois,
            AgentCourant agent) {
        this.lettres = lettres;
        this.envoi = envoi;
        this.envois = envois;
        this.agent = agent;
    }

    /** One line a participant and a stopped lot, composed; those told already are left out. */
    List<LettreDeRejet> aInformer(String numero) {
        var dites = dejaPreparees(numero);
        return lettres.toutes(numero).stream().filter(r -> !estDite(r, dites)).toList();
    }

    /**
     * The letters of an arrêt of some lots are ready at once, from the decision itself. Nobody has
     * read them again: an agent sends each.
     */
    void preparer(String numero, List<Integer> lots) {
        var dues =
                aInformer(numero).stream()
                        .filter(r -> lots.contains(r.lot()))
                        .map(r -> r.aLAdresse(null))
                        .toList();
        envoi.preparer(numero, SerieDeLettres.ARRET_DE_LOTS, dues, dues, agent.identifiant());
    }

    boolean estUneLettre(Envoi envoi) {
        return SERIES.stream().anyMatch(serie -> serie.comprend(envoi));
    }

    private Set<String> dejaPreparees(String numero) {
        return envois.deLaProcedure(numero, GenreDEnvoi.LETTRE).stream()
                .map(Envoi::cle)
                .collect(Collectors.toSet());
    }

    private static boolean estDite(LettreDeRejet lettre, Set<String> preparees) {
        return SERIES.stream()
                .anyMatch(s -> preparees.contains(s.cle(EnvoiDesLettresDArret.cle(lettre))));
    }
}

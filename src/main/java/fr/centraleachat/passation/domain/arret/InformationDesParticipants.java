package fr.centraleachat.passation.domain.arret;

import fr.centraleachat.organisation.AgentCourant;
import fr.centraleachat.passation.domain.Procedures;
import fr.centraleachat.passation.domain.envoi.Envoi;
import fr.centraleachat.passation.domain.envoi.Envois;
import fr.centraleachat.passation.domain.envoi.GenreDEnvoi;
import fr.centraleachat.passation.domain.lettres.AdressesDesCandidats;
import fr.centraleachat.passation.domain.lettres.LettreDeRejet;
import fr.centraleachat.passation.domain.lettres.SerieDeLettres;
import fr.centraleachat.passation.domain.lettres.StadeDuRejet;
import java.util.Comparator;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.springframework.stereotype.Component;

/** Who must be told why a lot stops, and in which words (R2185-2). */
@Component
class InformationDesParticipants {

    private static final List<SerieDeLettres> SERIES =
            List.of(SerieDeLettres.ARRET, SerieDeLettres.ARRET_DE_LOTS);

    private final Procedures procedures;
    private final Participants participants;
    private final RaisonsDArret raisons;
    private final RedacteurDArret redacteur;
    private final EnvoiDesLettresDArret envoi;
    private final Envois envois;
    private final AdressesDesCandidats adresses;
    private final AgentCourant agent;

    InformationDesParticipants(
            Procedures procedures,
            Participants participants,
            RaisonsDArret raisons,
            RedacteurDArret redacteur,
            EnvoiDesLettresDArret envoi,
            Envois envois,
            AdressesDesCandidats adresses,
            AgentCourant agent) {
        this.procedures = procedures;
        this.participants = participants;
        this.raisons = raisons;
        this.redacteur = redacteur;
        this.envoi = envoi;
        this.envois = envois;
        this.adresses = adresses;
        this.agent = agent;
    }

    /** One line a participant and a stopped lot, composed; those told already are left out. */
    List<LettreDeRejet> aInformer(String numero) {
        var dites = dejaPreparees(numero);
        return procedures.lots(numero).stream()
                .filter(l -> l.etat().estArrete())
                .flatMap(l -> duLot(numero, l.numero()).stream().filter(r -> !estDite(r, dites)))
                .toList();
    }

    /**
     * The letters of an arrêt of some lots are ready at once, from the decision itself. Nobody has
     * read them again: an agent sends each.
     */
    void preparer(String numero, List<Integer> lots) {
        envoi.preparer(
                numero,
                SerieDeLettres.ARRET_DE_LOTS,
                aInformer(numero).stream()
                        .filter(r -> lots.contains(r.lot()))
                        .map(r -> r.aLAdresse(null))
                        .toList(),
                agent.identifiant());
    }

    boolean estUneLettre(Envoi envoi) {
        return SERIES.stream().anyMatch(serie -> serie.comprend(envoi));
    }

    private List<LettreDeRejet> duLot(String numero, int lot) {
        var connues = adresses.de(numero);
        return participants.de(numero).stream()
                .filter(p -> p.lots().contains(lot))
                .sorted(Comparator.comparing(Participants.Participant::nom))
                .map(p -> lettre(numero, lot, p.siret()).aLAdresse(connues.get(p.siret())))
                .toList();
    }

    private LettreDeRejet lettre(String numero, int lot, String siret) {
        var raison = raisons.duLot(numero, lot);
        var texte =
                redacteur.lettre(
                        procedures.exiger(numero),
                        procedures.lot(numero, lot),
                        raison.motif(),
                        raison.texte());
        return new LettreDeRejet(
                lot,
                siret,
                StadeDuRejet.OFFRE,
                raison.texte(),
                null,
                null,
                null,
                null,
                texte,
                null);
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

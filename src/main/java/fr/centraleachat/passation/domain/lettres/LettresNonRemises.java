package fr.centraleachat.passation.domain.lettres;

import fr.centraleachat.organisation.AgentCourant;
import fr.centraleachat.passation.domain.FaitsRecus;
import fr.centraleachat.passation.domain.envoi.Envoi;
import fr.centraleachat.passation.domain.envoi.Envois;
import fr.centraleachat.passation.domain.envoi.GenreDEnvoi;
import fr.centraleachat.passation.domain.envoi.SuiteDuCourriel;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.stream.Stream;
import org.springframework.stereotype.Component;

/**
 * The letters that did not reach their addressee: each is awaited again, and what befell it kept.
 */
@Component
public class LettresNonRemises {

    private final LettreNonRemiseRepository nonRemises;
    private final Envois envois;
    private final FaitsRecus faits;
    private final AgentCourant agent;
    private final Clock horloge;

    LettresNonRemises(
            LettreNonRemiseRepository nonRemises,
            Envois envois,
            FaitsRecus faits,
            AgentCourant agent,
            Clock horloge) {
        this.nonRemises = nonRemises;
        this.envois = envois;
        this.faits = faits;
        this.agent = agent;
        this.horloge = horloge;
    }

    /** Oldest first. */
    public List<LettreNonRemise> de(Envoi lettre) {
        return nonRemises.findByProcedureOrderByAppriseLe(lettre.procedure()).stream()
                .filter(n -> n.envoi().equals(lettre.id()))
                .toList();
    }

    /**
     * Today is the day to find another way: until then, the délai de suspension of its lot has no
     * end.
     *
     * @param suite of its courriel, not read when it went otherwise
     */
    void constater(Envoi lettre, SuiteDuCourriel suite, RetourDeLettre retour) {
        var serie = SerieDeLettres.de(lettre);
        nonRemises.save(
                new LettreNonRemise(
                        lettre,
                        retour,
                        toutesParties(lettre.procedure(), serie),
                        agent.identifiant(),
                        horloge.instant()));
        if (lettre.courriel() != null) {
            lettre.courriel().conclure(suite, retour.motif());
        }
        lettre.rouvrir(LocalDate.now(horloge));
        faits.annoncer(
                lettre.procedure(),
                Stream.ofNullable(lettre.lot()).toList(),
                "%s à %s : %s".formatted(lettre.libelle(), lettre.destinataire(), suite.libelle()),
                retour.motif());
    }

    boolean toutesParties(String numero, SerieDeLettres serie) {
        return envois.deLaProcedure(numero, GenreDEnvoi.LETTRE).stream()
                .filter(serie::comprend)
                .allMatch(Envoi::estClos);
    }

    /** The process was told that this series had left; one of its letters came back since. */
    boolean etaitPartie(String numero, SerieDeLettres serie) {
        var parties =
                nonRemises.findByProcedureOrderByAppriseLe(numero).stream()
                        .filter(LettreNonRemise::seriePartie)
                        .map(LettreNonRemise::envoi)
                        .toList();
        return envois.deLaProcedure(numero, GenreDEnvoi.LETTRE).stream()
                .anyMatch(e -> parties.contains(e.id()) && serie.comprend(e));
    }
}

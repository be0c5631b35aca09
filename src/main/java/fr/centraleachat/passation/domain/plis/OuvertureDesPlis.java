package fr.centraleachat.passation.domain.plis;

import fr.centraleachat.common.EtatIncompatible;
import fr.centraleachat.common.Formats;
import fr.centraleachat.passation.PlisOuverts;
import java.time.Instant;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Opens the plis of a tour: the one act after which their content may be read. */
@Service
public class OuvertureDesPlis {

    private final Consultations consultations;
    private final RegistreRepository registre;
    private final PliRepository plis;
    private final Formats formats;
    private final ApplicationEventPublisher evenements;

    OuvertureDesPlis(
            Consultations consultations,
            RegistreRepository registre,
            PliRepository plis,
            Formats formats,
            ApplicationEventPublisher evenements) {
        this.consultations = consultations;
        this.registre = registre;
        this.plis = plis;
        this.formats = formats;
        this.evenements = evenements;
    }

    /**
     * Gardes 12 to 14. The caller answers for who the two agents are: who completes the task, and
     * who contresigned it. Without any pli in time, the opening says just that.
     *
     * @throws EtatIncompatible before the date limite, with one agent only, or when they are open
     *     already
     */
    @Transactional
    public OuvertureDeTour ouvrir(
            String numero, int tour, String agent, String contresignataire, Instant instant) {
        var consultation = consultations.exiger(numero, tour);
        exigerDeuxAgents(agent, contresignataire);
        consultation.exigerDelaiExpire(instant, formats.dateHeure(consultation.dlro()));
        registre.attendreLesDepots(numero, tour);
        registre.ouverture(numero, tour).ifPresent(this::refuserUneSeconde);
        var depouillement = Depouillement.de(plis.duTour(numero, tour), consultation.lots());
        var ouverture =
                new OuvertureDeTour(
                        numero, tour, consultation.dlro(), instant, agent, contresignataire);
        registre.ouvrir(ouverture);
        consigner(depouillement);
        evenements.publishEvent(new PlisOuverts(numero, tour, agent, contresignataire, instant));
        return ouverture;
    }

    private void consigner(Depouillement depouillement) {
        var sorts = depouillement.sorts();
        sorts.forEach(plis::changer);
        Depouillement.parPli(sorts).forEach(plis::changer);
    }

    private static void exigerDeuxAgents(String agent, String contresignataire) {
        if (agent == null || contresignataire == null || agent.equals(contresignataire)) {
            throw new EtatIncompatible(
                    "Les plis sont ouverts par deux agents : faites contresigner l’ouverture par un"
                            + " autre agent de l’équipe marchés.",
                    "R2132-9");
        }
    }

    /** In a negotiation, whoever sends nothing keeps its former offer: none is needed. */
    private void refuserUneSeconde(OuvertureDeTour faite) {
        throw new EtatIncompatible(
                "Les plis sont déjà ouverts, le "
                        + formats.dateHeure(faite.ouvertLe())
                        + ", par "
                        + faite.ouvertPar()
                        + " et "
                        + faite.contreseingDe()
                        + ".");
    }
}

package fr.centraleachat.passation.domain.arret;

import fr.centraleachat.common.Formats;
import fr.centraleachat.organisation.AgentCourant;
import fr.centraleachat.passation.domain.Fiches;
import fr.centraleachat.passation.domain.MotifDArret;
import fr.centraleachat.passation.domain.Procedures;
import fr.centraleachat.passation.domain.analyse.OffresOuvertes;
import fr.centraleachat.passation.domain.analyse.PropositionDeLot;
import fr.centraleachat.passation.domain.analyse.Rao;
import java.time.Clock;
import java.util.List;
import java.util.stream.Collectors;
import org.springframework.stereotype.Service;

/** The process itself asks for an arrêt: no pli came, or the report concludes so. */
@Service
public class ArretDuProcessus {

    private final Procedures procedures;
    private final Arrets arrets;
    private final OuvertureDArret ouverture;
    private final OffresOuvertes offres;
    private final Fiches fiches;
    private final Formats formats;
    private final Clock horloge;

    ArretDuProcessus(
            Procedures procedures,
            Arrets arrets,
            OuvertureDArret ouverture,
            OffresOuvertes offres,
            Fiches fiches,
            Formats formats,
            Clock horloge) {
        this.procedures = procedures;
        this.arrets = arrets;
        this.ouverture = ouverture;
        this.offres = offres;
        this.fiches = fiches;
        this.formats = formats;
        this.horloge = horloge;
    }

    /** A question that is open already is joined: its answer is the answer. */
    public void demander(String numero) {
        procedures.verrouiller(numero);
        var origine = aDesOffres(numero) ? OrigineDArret.RAO : OrigineDArret.AUCUN_PLI;
        var ouvert = arrets.ouvert(numero);
        if (ouvert.isPresent()) {
            ouvert.get().joindre(origine);
            return;
        }
        var demande = origine == OrigineDArret.RAO ? duRapport(numero) : sansPli(numero);
        arrets.enregistrer(
                new Arret(numero, origine, demande, AgentCourant.APPLICATION, horloge.instant()));
        ouverture.ouvrir(numero);
    }

    /** Whether some pli was opened for a lot that still runs. */
    public boolean aDesOffres(String numero) {
        var lots = procedures.lotsEnLice(numero).stream().map(l -> l.numero()).toList();
        return offres.operateurs(numero).keySet().stream()
                .flatMap(o -> offres.lots(numero, o).stream())
                .anyMatch(lots::contains);
    }

    private DemandeDArret sansPli(String numero) {
        var dlro = formats.dateHeure(procedures.exiger(numero).dlro());
        return new DemandeDArret(
                MotifDArret.INFRUCTUEUX,
                "Aucun pli n’a été reçu dans le délai, qui expirait le " + dlro + ".",
                List.of());
    }

    private DemandeDArret duRapport(String numero) {
        var rao = fiches.exiger(numero, Rao.class);
        var propositions =
                rao.propositions() == null ? List.<PropositionDeLot>of() : rao.propositions();
        boolean infructueux =
                !propositions.isEmpty()
                        && propositions.stream()
                                .allMatch(p -> p.decision().name().equals("INFRUCTUEUX"));
        return new DemandeDArret(
                infructueux ? MotifDArret.INFRUCTUEUX : MotifDArret.SANS_SUITE,
                raisons(propositions),
                List.of());
    }

    private static String raisons(List<PropositionDeLot> propositions) {
        var motifs =
                propositions.stream()
                        .filter(p -> p.motif() != null)
                        .map(p -> "Lot " + p.lot() + " : " + p.motif())
                        .collect(Collectors.joining("\n"));
        return motifs.isEmpty()
                ? "Le rapport d’analyse des offres conclut à l’arrêt de la procédure."
                : motifs;
    }
}

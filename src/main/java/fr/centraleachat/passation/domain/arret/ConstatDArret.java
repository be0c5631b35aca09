package fr.centraleachat.passation.domain.arret;

import fr.centraleachat.delai.Delais;
import fr.centraleachat.passation.domain.Lot;
import fr.centraleachat.passation.domain.MotifDArret;
import fr.centraleachat.passation.domain.Procedure;
import fr.centraleachat.passation.domain.Procedures;
import fr.centraleachat.passation.domain.TypeDeProcedure;
import fr.centraleachat.passation.domain.demande.DemandesALArret;
import fr.centraleachat.passation.domain.demande.DemandesDInformation;
import fr.centraleachat.passation.domain.envoi.Envois;
import java.time.Clock;
import java.util.List;
import java.util.Set;
import org.springframework.stereotype.Service;

/** The whole procédure stops: its state, its lots, and what nobody awaits any more. */
@Service
public class ConstatDArret {

    private final Procedures procedures;
    private final Arrets arrets;
    private final InformationDesParticipants information;
    private final Envois envois;
    private final DemandesALArret demandes;
    private final Delais delais;
    private final Clock horloge;

    ConstatDArret(
            Procedures procedures,
            Arrets arrets,
            InformationDesParticipants information,
            Envois envois,
            DemandesALArret demandes,
            Delais delais,
            Clock horloge) {
        this.procedures = procedures;
        this.arrets = arrets;
        this.information = information;
        this.envois = envois;
        this.demandes = demandes;
        this.delais = delais;
        this.horloge = horloge;
    }

    /**
     * What remains to be done before the archive.
     *
     * @param participantsAInformer somebody took part, and has not been told yet (R2185-2)
     * @param avisDu the consultation was published as a procédure formalisée
     */
    public record Suite(boolean participantsAInformer, boolean avisDu) {}

    /** Stands being run twice. */
    public Suite constater(String numero) {
        var procedure = procedures.verrouiller(numero);
        var lots = procedures.lots(numero);
        var motif = arrets.pourTout(numero).map(Arret::motif).orElse(MotifDArret.SANS_SUITE);
        lots.stream()
                .filter(l -> !l.etat().estArrete() && !l.etat().estConclu())
                .forEach(l -> l.arreter(motif));
        procedure.cours().arreter(motif(lots), horloge.instant());
        arrets.ouvert(numero).ifPresent(Arret::abandonner);
        envois.deLaProcedure(numero).stream()
                .filter(e -> !e.estClos() && !information.estUneLettre(e))
                .forEach(envois::abandonner);
        delais.eteindreToutSauf(numero, Set.of(DemandesDInformation.ECHEANCE));
        demandes.reporter(numero);
        return new Suite(!information.aInformer(numero).isEmpty(), avisDu(procedure));
    }

    /** Infructueuse when every lot is; else somebody renounced. */
    private static MotifDArret motif(List<Lot> lots) {
        return lots.stream().allMatch(Lot::estInfructueux)
                ? MotifDArret.INFRUCTUEUX
                : MotifDArret.SANS_SUITE;
    }

    private static boolean avisDu(Procedure procedure) {
        return procedure.type().estAuMoins(TypeDeProcedure.AOO) && procedure.estPubliee();
    }
}

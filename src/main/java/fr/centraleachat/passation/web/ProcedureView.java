package fr.centraleachat.passation.web;

import fr.centraleachat.common.Montant;
import fr.centraleachat.delai.Delais;
import fr.centraleachat.delai.SuiviDePhase;
import fr.centraleachat.organisation.Fonction;
import fr.centraleachat.passation.domain.Cadre;
import fr.centraleachat.passation.domain.ChoixDeProcedure.MotifDeChoix;
import fr.centraleachat.passation.domain.EtatDeLot;
import fr.centraleachat.passation.domain.EtatDeProcedure;
import fr.centraleachat.passation.domain.Lot;
import fr.centraleachat.passation.domain.Nature;
import fr.centraleachat.passation.domain.OuvrirProcedure;
import fr.centraleachat.passation.domain.Procedure;
import fr.centraleachat.passation.domain.Procedures;
import fr.centraleachat.passation.domain.Saisine;
import fr.centraleachat.passation.domain.TypeDeProcedure;
import fr.centraleachat.tache.TacheOuverte;
import fr.centraleachat.tache.Taches;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import org.springframework.stereotype.Component;

/** A procédure as programs read it. */
@Component
class ProcedureView {

    private final Procedures procedures;
    private final OuvrirProcedure ouvrir;
    private final Delais delais;
    private final Taches taches;
    private final Clock horloge;

    ProcedureView(
            Procedures procedures,
            OuvrirProcedure ouvrir,
            Delais delais,
            Taches taches,
            Clock horloge) {
        this.procedures = procedures;
        this.ouvrir = ouvrir;
        this.delais = delais;
        this.taches = taches;
        this.horloge = horloge;
    }

    /** The answer to a creation. */
    record Creee(
            String numero,
            String objet,
            TypeDeProcedure procedure,
            TypeDeProcedure procedureProposee,
            List<MotifDeChoix> motifs,
            List<Fonction> fonctionsSansTitulaire) {}

    /** {@code detenteur} is the fonction that holds the file now, null when it is over. */
    record Detail(
            String numero,
            String objet,
            TypeDeProcedure procedure,
            Nature nature,
            Cadre cadre,
            String acheteur,
            ServiceInstructeur serviceInstructeur,
            List<String> beneficiaires,
            Montant montantEstimeHt,
            Montant valeurDuBesoinHt,
            EtatDeProcedure etat,
            String phaseEnCours,
            Instant dlro,
            List<SuiviDePhase> phases,
            List<TacheResume> taches,
            Detenteur detenteur,
            List<LotResume> lots) {}

    record ServiceInstructeur(String adherent, String service) {}

    record TacheResume(String id, String code, String libelle, Integer lot, String prisePar) {}

    record LotResume(Integer numero, String objet, Montant montantEstimeHt, EtatDeLot etat) {}

    /** Who holds the file: the agent who took the oldest open task, or its activité's code. */
    record Detenteur(String activite, String prisePar, LocalDate echeance) {}

    Creee creee(String numero, Saisine saisine) {
        var procedure = procedures.exiger(numero);
        var aujourdhui = LocalDate.now(horloge);
        var proposition = ouvrir.proposer(saisine, aujourdhui);
        return new Creee(
                numero,
                procedure.objet(),
                procedure.type(),
                proposition.procedure(),
                proposition.motifs(),
                ouvrir.fonctionsSansTitulaire(saisine));
    }

    Detail detail(Procedure procedure) {
        var numero = procedure.numero();
        var intervenants = procedure.intervenants();
        var ouvertes = taches.ouvertes(numero);
        return new Detail(
                numero,
                procedure.objet(),
                procedure.type(),
                procedure.nature(),
                procedure.cadre(),
                intervenants.acheteur(),
                new ServiceInstructeur(
                        intervenants.adherentInstructeur(), intervenants.serviceInstructeur()),
                intervenants.beneficiaires(),
                procedure.montantEstimeHt(),
                procedure.valeurDuBesoinHt(),
                procedure.etat(),
                procedure.phaseEnCours(),
                procedure.dlro(),
                delais.phases(numero),
                ouvertes.stream().map(ProcedureView::tache).toList(),
                ouvertes.stream().findFirst().map(ProcedureView::detenteur).orElse(null),
                procedures.lots(numero).stream().map(ProcedureView::lot).toList());
    }

    private static TacheResume tache(TacheOuverte t) {
        return new TacheResume(
                t.id(), t.etape().code(), t.etape().libelle(), t.lot(), t.prisePar());
    }

    private static Detenteur detenteur(TacheOuverte t) {
        return new Detenteur(t.etape().activite(), t.prisePar(), t.echeance());
    }

    private static LotResume lot(Lot lot) {
        return new LotResume(lot.numero(), lot.objet(), lot.montantEstimeHt(), lot.etat());
    }
}

package fr.centraleachat.passation.web;

import fr.centraleachat.delai.Delais;
import fr.centraleachat.organisation.Fonction;
import fr.centraleachat.passation.domain.DetentionDuDossier;
import fr.centraleachat.passation.domain.Procedure;
import fr.centraleachat.passation.domain.Procedures;
import fr.centraleachat.passation.domain.TypeDeProcedure;
import fr.centraleachat.passation.domain.marche.Marches;
import fr.centraleachat.passation.domain.saisine.ChoixDeProcedure.MotifDeChoix;
import fr.centraleachat.passation.domain.saisine.OuvrirProcedure;
import fr.centraleachat.passation.domain.saisine.Saisine;
import fr.centraleachat.passation.web.DetailDeProcedure.LotResume;
import fr.centraleachat.passation.web.DetailDeProcedure.ServiceInstructeur;
import fr.centraleachat.passation.web.DetailDeProcedure.TacheResume;
import fr.centraleachat.passation.web.marche.MarcheResume;
import fr.centraleachat.tache.Taches;
import java.time.Clock;
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
    private final DetentionDuDossier detention;
    private final Marches marches;
    private final Clock horloge;

    ProcedureView(
            Procedures procedures,
            OuvrirProcedure ouvrir,
            Delais delais,
            Taches taches,
            DetentionDuDossier detention,
            Marches marches,
            Clock horloge) {
        this.procedures = procedures;
        this.ouvrir = ouvrir;
        this.delais = delais;
        this.taches = taches;
        this.detention = detention;
        this.marches = marches;
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

    DetailDeProcedure detail(Procedure procedure) {
        var numero = procedure.numero();
        var intervenants = procedure.intervenants();
        return new DetailDeProcedure(
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
                procedure.cours().motifArret(),
                procedure.cours().arreteeLe(),
                procedure.relanceDe(),
                procedures.relancee(numero).map(Procedure::numero).orElse(null),
                procedure.phaseEnCours(),
                procedure.dlro(),
                delais.phases(numero),
                taches.ouvertes(numero).stream().map(TacheResume::de).toList(),
                detention.de(procedure).orElse(null),
                procedures.lots(numero).stream().map(LotResume::de).toList(),
                marches.deLaProcedure(numero).stream().map(MarcheResume::de).toList());
    }
}

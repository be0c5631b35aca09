package fr.centraleachat.passation.domain.montage;

import fr.centraleachat.common.DonneesRefusees;
import fr.centraleachat.common.Erreur;
import fr.centraleachat.common.Montant;
import fr.centraleachat.delai.Delais;
import fr.centraleachat.delai.PlanDuDossier;
import fr.centraleachat.passation.domain.Fiches;
import fr.centraleachat.passation.domain.Procedures;
import fr.centraleachat.passation.domain.saisine.Preinstruction;
import fr.centraleachat.passation.domain.saisine.ProcedureProposee;
import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import org.springframework.stereotype.Service;

/** Phase 2: the équipe marchés and the service instructeur settle together what will be bought. */
@Service
public class MontageConcerte {

    private final Procedures procedures;
    private final LotsDuMontage lots;
    private final Fiches fiches;
    private final EbaucheDeMontage ebauche;
    private final List<GardeDuMontage> gardes;
    private final GardeDuNiveauDeProcedure niveau;
    private final AlertesDuMontage alertes;
    private final PlanDuMontage plan;
    private final Delais delais;
    private final Clock horloge;

    MontageConcerte(
            Procedures procedures,
            LotsDuMontage lots,
            Fiches fiches,
            EbaucheDeMontage ebauche,
            List<GardeDuMontage> gardes,
            GardeDuNiveauDeProcedure niveau,
            AlertesDuMontage alertes,
            PlanDuMontage plan,
            Delais delais,
            Clock horloge) {
        this.procedures = procedures;
        this.lots = lots;
        this.fiches = fiches;
        this.ebauche = ebauche;
        this.gardes = List.copyOf(gardes);
        this.niveau = niveau;
        this.alertes = alertes;
        this.plan = plan;
        this.delais = delais;
        this.horloge = horloge;
    }

    /** The last montage entered, else a first one drawn from the saisine. */
    public Montage aDiscuter(String numero) {
        return fiches.derniere(numero, Montage.class)
                .orElseGet(() -> ebauche.pour(procedures.exiger(numero), aujourdhui()));
    }

    /** What the law demands at least for what is now known, and why (garde 1). */
    public ProcedureProposee proposition(String numero) {
        return niveau.proposer(examen(numero, aDiscuter(numero)));
    }

    /** The value by which the law judges, as it is now known. */
    public Montant valeurDuBesoinHt(String numero) {
        return examen(numero, aDiscuter(numero)).valeurDuBesoinHt();
    }

    /** The latest dates of what remains to be done; empty when no day would do. */
    public Optional<PlanDuDossier> retroplanning(String numero) {
        return plan.proposer(procedures.exiger(numero));
    }

    /** Warnings on the montage in force; none before there is one. */
    public List<String> alertes(String numero) {
        return fiches.derniere(numero, Montage.class)
                .map(m -> alertes.de(examen(numero, m)))
                .orElse(List.of());
    }

    /** Why the service instructeur sent the montage back last time. */
    public Optional<String> motifDuRetour(String numero) {
        return fiches.derniere(numero, AccordDuMontage.class).map(AccordDuMontage::motifRetour);
    }

    /** The lots and the bénéficiaires of the procédure become those of the montage. */
    public void definir(String numero, Montage montage) {
        var examen = examen(numero, montage);
        examen.procedure().exigerAvantPublicite();
        var erreurs = new ArrayList<Erreur>();
        gardes.forEach(g -> g.examiner(examen, erreurs));
        DonneesRefusees.siErreurs(erreurs);
        examen.procedure().monter(montage, examen.valeurDuBesoinHt());
        lots.fixer(numero, montage.lots());
        fiches.consigner(numero, montage);
    }

    /** The agreement freezes the planned dates. */
    public void accorder(String numero, AccordDuMontage accord) {
        var procedure = procedures.exiger(numero);
        if (accord.decision() == AccordDuMontage.Decision.ACCORD) {
            var prevues =
                    fiches.exiger(numero, Montage.class).calendrierPrevisionnel().stream()
                            .collect(Collectors.toMap(DatePrevue::phase, DatePrevue::datePrevue));
            delais.figerLaPrevision(numero, procedure.type().name(), prevues);
        }
        fiches.consigner(numero, accord);
    }

    private ExamenDuMontage examen(String numero, Montage montage) {
        var procedure = procedures.exiger(numero);
        var valeurRetenueHt =
                fiches.derniere(numero, Preinstruction.class)
                        .map(Preinstruction::valeurDuBesoinHt)
                        .orElse(procedure.valeurDuBesoinHt());
        return new ExamenDuMontage(
                procedure, valeurRetenueHt, montage, procedure.jourDuRegime(aujourdhui()));
    }

    private LocalDate aujourdhui() {
        return LocalDate.now(horloge);
    }
}

package fr.centraleachat.passation.domain.marche;

import fr.centraleachat.delai.Delais;
import fr.centraleachat.delai.EcheanceLegale;
import fr.centraleachat.passation.domain.Lot;
import fr.centraleachat.passation.domain.LotsChanges;
import fr.centraleachat.passation.domain.Procedure;
import fr.centraleachat.passation.domain.Procedures;
import fr.centraleachat.reglementation.Parametres;
import fr.centraleachat.workflow.PhaseOuverte;
import java.time.LocalDate;
import java.util.List;
import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Component;

/**
 * Warns before the offers stop binding those who made them: the marché is signed by then, or they
 * agree on a prorogation. A référé moves nothing: no text suspends what the bidders promised.
 */
@Component
class EcheancesDeValidite {

    private static final String GENRE = "VALIDITE_DES_OFFRES";

    /** The date limite does not move any more. */
    private static final String OUVERTURE = "OUVERTURE_REMISE";

    private final Delais delais;
    private final Procedures procedures;
    private final ValiditeDesOffres validite;
    private final Parametres parametres;

    EcheancesDeValidite(
            Delais delais,
            Procedures procedures,
            ValiditeDesOffres validite,
            Parametres parametres) {
        this.delais = delais;
        this.procedures = procedures;
        this.validite = validite;
        this.parametres = parametres;
    }

    @EventListener
    void on(PhaseOuverte phase) {
        if (OUVERTURE.equals(phase.phase())) {
            actualiser(phase.numero());
        }
    }

    @EventListener
    void on(LotsChanges changes) {
        actualiser(changes.numero());
    }

    private void actualiser(String numero) {
        procedures.parmi(List.of(numero)).stream()
                .filter(Procedure::estPubliee)
                .forEach(p -> procedures.lots(numero).forEach(lot -> actualiser(p, lot)));
    }

    private void actualiser(Procedure procedure, Lot lot) {
        boolean engagees = !lot.etat().estArrete() && !lot.etat().estConclu();
        validite.limite(procedure, lot.numero())
                .filter(limite -> engagees)
                .ifPresentOrElse(
                        limite -> attendre(procedure.numero(), lot.numero(), limite),
                        () -> delais.eteindre(procedure.numero(), GENRE, "" + lot.numero()));
    }

    private void attendre(String numero, int lot, LocalDate limite) {
        int jours = parametres.entier("ALERTE_VALIDITE_OFFRES_JOURS", limite);
        delais.surveillerDeNouveau(
                new EcheanceLegale(
                        numero,
                        GENRE,
                        "" + lot,
                        limite.minusDays(jours),
                        limite,
                        "Signer le marché ou proroger les offres, lot " + lot,
                        "Règlement de la consultation",
                        "ACH-10 ACH-9"));
    }
}

package fr.centraleachat.passation.domain.redaction;

import fr.centraleachat.common.Introuvable;
import fr.centraleachat.document.RedacteurDeDocument.Exemplaire;
import fr.centraleachat.passation.domain.Fiches;
import fr.centraleachat.passation.domain.Lot;
import fr.centraleachat.passation.domain.Procedure;
import fr.centraleachat.passation.domain.Procedures;
import fr.centraleachat.passation.domain.montage.Montage;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import org.springframework.stereotype.Component;

/** Tells what the pieces of a DCE may say, once the montage has settled it. */
@Component
class DonneesDuDce {

    private final Procedures procedures;
    private final Fiches fiches;
    private final Termes termes;
    private final DonneesDuMarche marche;
    private final DonneesDesClauses clauses;
    private final DonneesDeLaConsultation consultation;
    private final Clock horloge;

    DonneesDuDce(
            Procedures procedures,
            Fiches fiches,
            Termes termes,
            DonneesDuMarche marche,
            DonneesDesClauses clauses,
            DonneesDeLaConsultation consultation,
            Clock horloge) {
        this.procedures = procedures;
        this.fiches = fiches;
        this.termes = termes;
        this.marche = marche;
        this.clauses = clauses;
        this.consultation = consultation;
        this.horloge = horloge;
    }

    /** Until the avis is sent: what the candidates have is changed by a modification only. */
    boolean peutSEcrire(Procedure procedure) {
        return !procedure.estPubliee()
                && fiches.derniere(procedure.numero(), Montage.class).isPresent();
    }

    List<Exemplaire> exemplaireUnique(String numero) {
        return peutSEcrire(procedures.exiger(numero)) ? List.of(Exemplaire.unique()) : List.of();
    }

    /** One for each lot; a marché with one lot needs no number. */
    List<Exemplaire> exemplairesParLot(String numero) {
        if (!peutSEcrire(procedures.exiger(numero))) {
            return List.of();
        }
        var lots = procedures.lotsEnLice(numero);
        return lots.size() < 2
                ? List.of(Exemplaire.unique())
                : lots.stream()
                        .map(Lot::numero)
                        .map(n -> new Exemplaire("" + n, "lot " + n))
                        .toList();
    }

    PieceEnDocument piece(String numero) {
        var procedure = procedures.exiger(numero);
        var montage = fiches.exiger(numero, Montage.class);
        var lots = procedures.lotsEnLice(numero);
        var jour = procedure.jourDuRegime(LocalDate.now(horloge));
        return new PieceEnDocument(
                termes.communs().enTete(procedure),
                marche.de(procedure, montage, lots),
                clauses.de(montage, jour),
                consultation.de(procedure, montage, lots, jour));
    }

    /**
     * @param cle number of the lot, empty when there is one only
     */
    EngagementEnDocument engagement(String numero, String cle) {
        var dit = marche.lot(lot(numero, cle));
        var piece = piece(numero);
        return new EngagementEnDocument(
                piece.enTete(),
                piece.marche(),
                piece.clauses(),
                piece.consultation(),
                dit.lot(),
                dit.objetDuLot(),
                dit.cpvDuLot(),
                dit.dureeDuLot(),
                dit.lieuDuLot());
    }

    private Lot lot(String numero, String cle) {
        return procedures.lotsEnLice(numero).stream()
                .filter(l -> cle.isEmpty() || cle.equals("" + l.numero()))
                .findFirst()
                .orElseThrow(
                        () ->
                                new Introuvable(
                                        "La procédure " + numero + " n’a pas de lot " + cle + "."));
    }
}

package fr.centraleachat.passation.domain.dce;

import fr.centraleachat.document.Piece;
import fr.centraleachat.document.Pieces;
import fr.centraleachat.passation.domain.Fiches;
import fr.centraleachat.passation.domain.Procedures;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** The DCE as a whole: what it should hold, what it holds, what it lacks, who signed it. */
@Service
@Transactional(readOnly = true)
public class EnsembleDuDce {

    private final Procedures procedures;
    private final Fiches fiches;
    private final Pieces pieces;
    private final PlanDuDce plan;
    private final EbaucheDuDce ebauche;
    private final CompletudeDuDce completude;
    private final Visas visas;

    EnsembleDuDce(
            Procedures procedures,
            Fiches fiches,
            Pieces pieces,
            PlanDuDce plan,
            EbaucheDuDce ebauche,
            CompletudeDuDce completude,
            Visas visas) {
        this.procedures = procedures;
        this.fiches = fiches;
        this.pieces = pieces;
        this.plan = plan;
        this.ebauche = ebauche;
        this.completude = completude;
        this.visas = visas;
    }

    /**
     * @param remis its writers have handed it in
     * @param visa in force, null for none
     */
    public record Etat(
            List<LigneDuDce> lignes,
            List<Piece> pieces,
            List<Manque> manques,
            boolean remis,
            boolean publie,
            Signature visa) {

        public boolean estComplet() {
            return manques.stream().noneMatch(Manque::bloquant);
        }
    }

    /** Who signed the set as it is. */
    public record Signature(String par, Instant le) {}

    /** Empty while nothing of it is known yet. */
    public Optional<Etat> de(String numero) {
        var procedure = procedures.exiger(numero);
        var remis = fiches.derniere(numero, Dce.class);
        var enCours = procedure.estPubliee() ? remis : remis.or(() -> ebauche.de(numero));
        return enCours.map(
                dce ->
                        new Etat(
                                lignes(numero, dce),
                                pieces.pieces(numero, dce.toutes()),
                                completude.manques(numero, dce),
                                remis.isPresent(),
                                procedure.estPubliee(),
                                visas.enVigueur(numero)
                                        .map(v -> new Signature(v.posePar(), v.poseLe()))
                                        .orElse(null)));
    }

    private List<LigneDuDce> lignes(String numero, Dce dce) {
        return plan.de(numero).stream()
                .map(l -> l.estEcriteIci() ? l : l.avec(citee(numero, dce, l)))
                .toList();
    }

    private Piece citee(String numero, Dce dce, LigneDuDce ligne) {
        return pieces.pieces(numero, dce.rubrique(ligne.attendue().rubrique())).stream()
                .findFirst()
                .orElse(null);
    }
}

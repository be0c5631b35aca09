package fr.centraleachat.passation.domain.analyse;

import fr.centraleachat.common.EtatIncompatible;
import fr.centraleachat.document.Piece;
import fr.centraleachat.document.Pieces;
import fr.centraleachat.passation.domain.Fiches;
import fr.centraleachat.passation.domain.Fiches.Signee;
import fr.centraleachat.passation.domain.dce.PieceVisee;
import fr.centraleachat.tache.Libelles;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.springframework.stereotype.Component;

/** The controls of a report, each bound to the bytes that it read: they fall when these change. */
@Component
public class ValidationsDuRao {

    private final Fiches fiches;
    private final Pieces pieces;

    ValidationsDuRao(Fiches fiches, Pieces pieces) {
        this.fiches = fiches;
        this.pieces = pieces;
    }

    /** The report as it now is: the last version under the name that the analysis cites. */
    public Optional<PieceVisee> rapport(String numero) {
        return fiches.derniere(numero, Rao.class)
                .map(Rao::rao)
                .flatMap(id -> derniereVersion(numero, id))
                .map(PieceVisee::de);
    }

    private Optional<Piece> derniereVersion(String numero, UUID citee) {
        return pieces.pieces(numero, List.of(citee)).stream()
                .findFirst()
                .flatMap(
                        p ->
                                pieces.pieces(numero).stream()
                                        .filter(autre -> autre.nom().equals(p.nom()))
                                        .findFirst());
    }

    /** Those given since the report was handed in, the latest of each. */
    public List<ValidationDonnee> donnees(String numero) {
        var rapport = rapport(numero);
        var remisLe = derniere(fiches.toutes(numero, Rao.class)).map(Signee::le);
        var toutes =
                fiches.toutes(numero, EmpreinteValidee.class).stream()
                        .filter(v -> remisLe.filter(r -> !v.le().isBefore(r)).isPresent())
                        .toList();
        return List.of(EtapeDeValidation.values()).stream()
                .flatMap(e -> derniere(toutes, e).stream())
                .map(v -> validation(v, rapport.orElse(null)))
                .toList();
    }

    private static ValidationDonnee validation(Signee<EmpreinteValidee> v, PieceVisee rapport) {
        var validee = v.contenu();
        return new ValidationDonnee(
                validee.etape(), validee.rao(), v.par(), v.le(), validee.rao().equals(rapport));
    }

    /** The current agent approves the report as it now is. */
    void donner(String numero, EtapeDeValidation etape) {
        exiger(numero);
        rapport(numero)
                .ifPresent(rao -> fiches.consigner(numero, new EmpreinteValidee(etape, rao)));
    }

    /**
     * @throws EtatIncompatible when a control that was given speaks of another version
     */
    public void exiger(String numero) {
        donnees(numero).stream()
                .filter(v -> !v.enVigueur())
                .findFirst()
                .ifPresent(
                        v -> {
                            throw new EtatIncompatible(
                                    "Le rapport a changé depuis : "
                                            + Libelles.de(v.etape())
                                            + " (version "
                                            + v.rao().version()
                                            + "). Renvoyez-le à l’analyse : ses validations sont"
                                            + " demandées de nouveau.");
                        });
    }

    private static Optional<Signee<EmpreinteValidee>> derniere(
            List<Signee<EmpreinteValidee>> toutes, EtapeDeValidation etape) {
        return derniere(toutes.stream().filter(v -> v.contenu().etape() == etape).toList());
    }

    private static <T> Optional<T> derniere(List<T> liste) {
        return liste.isEmpty() ? Optional.empty() : Optional.of(liste.get(liste.size() - 1));
    }
}

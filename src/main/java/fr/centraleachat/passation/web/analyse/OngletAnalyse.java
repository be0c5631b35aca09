package fr.centraleachat.passation.web.analyse;

import fr.centraleachat.document.Piece;
import fr.centraleachat.document.Pieces;
import fr.centraleachat.passation.domain.echanges.Echange;
import fr.centraleachat.passation.domain.echanges.Echanges;
import fr.centraleachat.passation.web.ChoixDeConstante;
import fr.centraleachat.passation.web.OperateursEnClair;
import java.time.Clock;
import java.util.List;
import java.util.UUID;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/**
 * The échanges with the candidates, on the page of a procédure: {@code @ongletAnalyse.pour(numero)}
 * is the argument of {@code passation/echanges/liste :: echanges(e)}.
 */
@Component("ongletAnalyse")
public class OngletAnalyse {

    private final Echanges echanges;
    private final OperateursEnClair operateurs;
    private final Pieces pieces;
    private final Clock horloge;

    OngletAnalyse(Echanges echanges, OperateursEnClair operateurs, Pieces pieces, Clock horloge) {
        this.echanges = echanges;
        this.operateurs = operateurs;
        this.pieces = pieces;
        this.horloge = horloge;
    }

    /**
     * @param lisible false for whom the candidates are confidential
     * @param ouvert whether the caller may ask and answer now
     */
    public record Vue(String numero, boolean lisible, boolean ouvert, List<Ligne> lignes) {}

    /**
     * @param nature of the demand, in words
     * @param nom of the candidate
     * @param retard no answer, and the échéance is past
     */
    public record Ligne(
            Echange echange, String nature, String nom, boolean retard, List<Piece> pieces) {}

    @Transactional(readOnly = true)
    public Vue pour(String numero) {
        boolean lisible = echanges.estLisible(numero);
        return new Vue(
                numero,
                lisible,
                echanges.estOuvert(numero),
                lisible
                        ? echanges.deLaProcedure(numero).stream()
                                .map(e -> ligne(numero, e))
                                .toList()
                        : List.of());
    }

    /** One of them. */
    @Transactional(readOnly = true)
    public Ligne ligne(String numero, UUID id) {
        return ligne(numero, echanges.echange(numero, id));
    }

    private Ligne ligne(String numero, Echange echange) {
        var reponse = echange.reponse();
        return new Ligne(
                echange,
                ChoixDeConstante.libelle(echange.type()),
                operateurs.nom(numero, echange.operateur()),
                echange.estEnRetard(horloge.instant()),
                reponse == null ? List.of() : pieces.pieces(numero, reponse.pieces()));
    }
}

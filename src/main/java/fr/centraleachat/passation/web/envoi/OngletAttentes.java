package fr.centraleachat.passation.web.envoi;

import fr.centraleachat.document.Piece;
import fr.centraleachat.document.Pieces;
import fr.centraleachat.passation.domain.envoi.Attentes;
import fr.centraleachat.passation.domain.envoi.Envoi;
import fr.centraleachat.passation.domain.envoi.GenreDEnvoi;
import fr.centraleachat.passation.domain.envoi.SuiteDuCourriel;
import fr.centraleachat.passation.domain.lettres.LettreNonRemise;
import fr.centraleachat.passation.domain.lettres.LettresNonRemises;
import fr.centraleachat.passation.domain.publicite.AttenteDuJoue;
import java.util.List;
import java.util.UUID;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/**
 * What a procédure awaits from outside, for its page: {@code @ongletAttentes.pour(numero)} is the
 * argument of {@code passation/attentes :: attentes(a)}.
 */
@Component("ongletAttentes")
public class OngletAttentes {

    /** Category of the files that prove a sending or a reception. */
    static final String PREUVE = "PREUVE";

    private final Attentes attentes;
    private final Pieces pieces;
    private final AttenteDuJoue joue;
    private final LettresNonRemises nonRemises;

    OngletAttentes(
            Attentes attentes, Pieces pieces, AttenteDuJoue joue, LettresNonRemises nonRemises) {
        this.attentes = attentes;
        this.pieces = pieces;
        this.joue = joue;
        this.nonRemises = nonRemises;
    }

    /**
     * @param constatable whether the caller may bring the proofs
     * @param preuves the proofs already in the file, newest first
     */
    public record Vue(
            String numero, boolean constatable, List<Ligne> lignes, List<Piece> preuves) {}

    /**
     * @param pieces those to send
     * @param attente why it cannot be recorded yet, null when it can
     * @param nonRemises the times that it did not reach its addressee
     */
    public record Ligne(
            Envoi envoi, List<Piece> pieces, String attente, List<LettreNonRemise> nonRemises) {

        public boolean aRenvoyer() {
            return estARenvoyer(envoi);
        }
    }

    @Transactional(readOnly = true)
    public Vue pour(String numero) {
        return vue(numero, attentes.deLaProcedure(numero));
    }

    /** The same, for one of them; even if it was recorded meanwhile. */
    @Transactional(readOnly = true)
    public Vue pour(String numero, UUID id) {
        return vue(numero, List.of(attentes.exiger(numero, id)));
    }

    private Vue vue(String numero, List<Envoi> envois) {
        return new Vue(
                numero,
                attentes.peutConstater(numero),
                envois.stream().map(this::ligne).toList(),
                pieces.pieces(numero).stream().filter(p -> PREUVE.equals(p.categorie())).toList());
    }

    private Ligne ligne(Envoi envoi) {
        return new Ligne(
                envoi,
                pieces.pieces(envoi.procedure(), envoi.pieces()),
                joue.de(envoi).orElse(depart(envoi)),
                envoi.genre() == GenreDEnvoi.LETTRE ? nonRemises.de(envoi) : List.of());
    }

    /** Its addressee was not reached by courriel. */
    static boolean estARenvoyer(Envoi envoi) {
        return envoi.suiteEnCours() != null && envoi.suiteEnCours().demandeUneAutreVoie();
    }

    /** What a letter given to the mail server waits for, null when it is none. */
    static String depart(Envoi envoi) {
        return envoi.suiteEnCours() == SuiteDuCourriel.EN_ROUTE
                ? "part par courriel à " + envoi.courriel().adresse()
                : null;
    }
}

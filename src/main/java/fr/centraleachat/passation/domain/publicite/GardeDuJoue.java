package fr.centraleachat.passation.domain.publicite;

import fr.centraleachat.common.Erreur;
import fr.centraleachat.common.Formats;
import fr.centraleachat.delai.DatesLegales;
import fr.centraleachat.passation.SupportDePublicite;
import fr.centraleachat.passation.domain.envoi.Envoi;
import fr.centraleachat.passation.domain.envoi.Envois;
import fr.centraleachat.passation.domain.envoi.GenreDEnvoi;
import fr.centraleachat.reglementation.Parametres;
import java.time.Duration;
import java.time.Instant;
import java.util.Optional;
import org.springframework.stereotype.Component;

/**
 * Garde 10: the avis left for the JOUE with its proof (R2131-19), and appears elsewhere neither
 * before it appeared there, nor before 48 h after the JOUE acknowledged it (R2131-20).
 */
@Component
class GardeDuJoue {

    private static final String REGLE = "R2131-20";

    private final Envois envois;
    private final Parametres parametres;
    private final Formats formats;

    GardeDuJoue(Envois envois, Parametres parametres, Formats formats) {
        this.envois = envois;
        this.parametres = parametres;
        this.formats = formats;
    }

    /** End of the wait that the acknowledgement opens. */
    Instant finDeLAttente(Instant accuseLe) {
        int heures = parametres.entier("JOUE_ATTENTE_HEURES", DatesLegales.jour(accuseLe));
        return accuseLe.plus(Duration.ofHours(heures));
    }

    /** What holds a national avis; empty when it does not go to the JOUE, or is that one. */
    Optional<Retenue> retenue(Envoi national) {
        return auJoue(national).map(joue -> new Retenue(auPlusTot(joue)));
    }

    /**
     * @param fin empty before the acknowledgement
     */
    record Retenue(Optional<Instant> fin) {}

    /**
     * @param parution when the support published, or was sent what it publishes
     */
    Optional<Erreur> faute(Envoi national, Instant parution, String champ) {
        return auJoue(national)
                .flatMap(joue -> faute(joue, parution))
                .map(message -> new Erreur(champ, message, REGLE));
    }

    private Optional<String> faute(Envoi joue, Instant parution) {
        var auPlusTot = auPlusTot(joue);
        if (auPlusTot.isEmpty()) {
            return Optional.of(
                    "L’avis part d’abord au JOUE : constatez cet envoi et son accusé de réception.");
        }
        return parution.isBefore(auPlusTot.get())
                ? Optional.of(
                        "L’avis paraît au JOUE avant tout autre support, ou 48 h après son accusé :"
                                + " au plus tôt le "
                                + formats.dateHeure(auPlusTot.get())
                                + ".")
                : Optional.empty();
    }

    /** Empty before the acknowledgement. */
    private Optional<Instant> auPlusTot(Envoi joue) {
        if (joue.preuve() == null || joue.accuseLe() == null) {
            return Optional.empty();
        }
        var attente = finDeLAttente(joue.accuseLe());
        var publie = joue.publieLe();
        return Optional.of(publie != null && publie.isBefore(attente) ? publie : attente);
    }

    /** The sending of the same avis to the JOUE, unless this is that one. */
    private Optional<Envoi> auJoue(Envoi national) {
        var joue = SupportDePublicite.JOUE.name();
        if (joue.equals(national.support())) {
            return Optional.empty();
        }
        var cle = national.cle().replace(String.valueOf(national.support()), joue);
        return envois.deLaProcedure(national.procedure(), GenreDEnvoi.PUBLICATION).stream()
                .filter(e -> e.cle().equals(cle) && joue.equals(e.support()))
                .findFirst();
    }
}

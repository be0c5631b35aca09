package fr.centraleachat.passation.domain.reparation;

import fr.centraleachat.common.Formats;
import fr.centraleachat.passation.domain.envoi.Envoi;
import fr.centraleachat.passation.domain.envoi.Envois;
import fr.centraleachat.passation.domain.envoi.GenreDEnvoi;
import fr.centraleachat.passation.domain.lettres.SerieDeLettres;
import fr.centraleachat.passation.domain.marche.Marches;
import fr.centraleachat.passation.domain.plis.RegistreDesDepots;
import java.time.Instant;
import java.util.Comparator;
import java.util.List;
import java.util.Objects;
import java.util.function.Predicate;
import java.util.stream.Stream;
import org.springframework.stereotype.Component;

/** The acts after which a procédure no longer goes back: avis, opening, letters, signature. */
@Component
class ActesIrreversibles {

    private static final String INFORMATION = "INFORMATION_NOTIFICATION";
    private static final int PREMIER_TOUR = 1;

    private final Envois envois;
    private final RegistreDesDepots plis;
    private final Marches marches;
    private final Formats formats;

    ActesIrreversibles(Envois envois, RegistreDesDepots plis, Marches marches, Formats formats) {
        this.envois = envois;
        this.plis = plis;
        this.marches = marches;
        this.formats = formats;
    }

    /** Those done, in the order of the phases. */
    List<ActeIrreversible> de(String numero) {
        return Stream.of(avis(numero), ouverture(numero), lettres(numero), signature(numero))
                .filter(Objects::nonNull)
                .toList();
    }

    private ActeIrreversible avis(String numero) {
        var le = premierDepart(numero, GenreDEnvoi.PUBLICATION, e -> true);
        return le == null
                ? null
                : new ActeIrreversible(
                        "LANCEMENT",
                        "l’avis est envoyé depuis le " + formats.dateHeure(le),
                        "R2131-19");
    }

    private ActeIrreversible ouverture(String numero) {
        return plis.ouverture(numero, PREMIER_TOUR)
                .map(o -> "les plis sont ouverts depuis le " + formats.dateHeure(o.ouvertLe()))
                .map(texte -> new ActeIrreversible("OUVERTURE_REMISE", texte, "R2132-9"))
                .orElse(null);
    }

    /** Those of an arrêt of some lots tell another decision. */
    private ActeIrreversible lettres(String numero) {
        var le =
                premierDepart(
                        numero,
                        GenreDEnvoi.LETTRE,
                        e -> !SerieDeLettres.de(e).equals(SerieDeLettres.ARRET));
        return le == null
                ? null
                : new ActeIrreversible(
                        INFORMATION,
                        "une lettre aux candidats est partie le " + formats.dateHeure(le),
                        "R2181-1");
    }

    private ActeIrreversible signature(String numero) {
        return marches.deLaProcedure(numero).stream()
                .map(
                        m ->
                                "le marché du lot "
                                        + m.lot()
                                        + " est signé depuis le "
                                        + formats.date(m.dateSignature()))
                .map(texte -> new ActeIrreversible(INFORMATION, texte, "R2182-1"))
                .findFirst()
                .orElse(null);
    }

    private Instant premierDepart(String numero, GenreDEnvoi genre, Predicate<Envoi> filtre) {
        return envois.deLaProcedure(numero, genre).stream()
                .filter(filtre)
                .map(Envoi::partiLe)
                .filter(Objects::nonNull)
                .min(Comparator.naturalOrder())
                .orElse(null);
    }
}

package fr.centraleachat.tache.formulaire;

import static java.util.Map.entry;

import fr.centraleachat.common.Montant;
import fr.centraleachat.tache.Champ.Genre;
import java.math.BigDecimal;
import java.time.Instant;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.util.Map;
import java.util.UUID;

/** What a Java type is in a form. */
final class NatureDuType {

    private static final Map<Class<?>, Nature> CONNUES =
            Map.ofEntries(
                    entry(String.class, Nature.TEXTE),
                    entry(Montant.class, Nature.MONTANT),
                    entry(BigDecimal.class, Nature.NOMBRE),
                    entry(Integer.class, Nature.ENTIER),
                    entry(int.class, Nature.ENTIER),
                    entry(Long.class, Nature.ENTIER),
                    entry(long.class, Nature.ENTIER),
                    entry(Boolean.class, Nature.BOOLEEN),
                    entry(boolean.class, Nature.BOOLEEN),
                    entry(LocalDate.class, Nature.DATE),
                    entry(Instant.class, Nature.INSTANT),
                    entry(OffsetDateTime.class, Nature.INSTANT),
                    entry(UUID.class, Nature.PIECE));

    private NatureDuType() {}

    static Nature de(Class<?> type, Genre genre) {
        return switch (genre) {
            case TEXTE_LONG -> Nature.TEXTE_LONG;
            case PIECE -> Nature.PIECE;
            case FICHIER -> Nature.FICHIER;
            case AGENT -> Nature.AGENT;
            case ADHERENT -> Nature.ADHERENT;
            case POURCENT -> Nature.POURCENT;
            case AUTO -> de(type);
        };
    }

    private static Nature de(Class<?> type) {
        var connue = CONNUES.get(type);
        if (connue != null) {
            return connue;
        }
        if (type.isEnum()) {
            return Nature.CHOIX;
        }
        if (LecteurDeSaisie.estUneValeur(type)) {
            return de(type.getRecordComponents()[0].getType());
        }
        if (type.isRecord()) {
            return Nature.GROUPE;
        }
        throw new IllegalArgumentException("No form can hold a " + type);
    }
}

package fr.centraleachat.catalogue.decp;

import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonToken;
import com.fasterxml.jackson.databind.DeserializationFeature;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.cfg.JsonNodeFeature;
import com.fasterxml.jackson.databind.json.JsonMapper;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.io.IOException;
import java.io.InputStream;
import java.util.function.Consumer;

/**
 * Reads a DECP file record after record, whatever its size: v2 ({@code marches.marche}) or v1
 * ({@code marches} is the list itself).
 */
public final class LecteurDecp {

    private static final ObjectMapper JSON =
            JsonMapper.builder(new JsonFactory())
                    .enable(DeserializationFeature.USE_BIG_DECIMAL_FOR_FLOATS)
                    .disable(JsonNodeFeature.STRIP_TRAILING_BIGDECIMAL_ZEROES)
                    .build();

    private LecteurDecp() {}

    /**
     * @param consommateur told of each record, in v2, with its place in the file from 1
     * @return how the file ended
     * @throws IOException when the stream itself fails
     */
    public static FinDeLecture lire(InputStream flux, Consumer<Enregistrement> consommateur)
            throws IOException {
        var lecture = new Lecture(consommateur);
        try (var parser = new ParseurBorne(JSON.createParser(flux))) {
            lecture.parcourir(parser);
            return lecture.fin(null);
        } catch (com.fasterxml.jackson.core.JacksonException illisible) {
            return lecture.fin(illisible);
        }
    }

    /** A record as an object of the format v2. */
    public record Enregistrement(int indice, ObjectNode donnees) {}

    private static final class Lecture {

        private final Consumer<Enregistrement> consommateur;
        private int lus;
        private boolean trouvee;

        private Lecture(Consumer<Enregistrement> consommateur) {
            this.consommateur = consommateur;
        }

        private void parcourir(ParseurBorne parser) throws IOException {
            if (parser.nextToken() != JsonToken.START_OBJECT) {
                return;
            }
            while (parser.nextToken() == JsonToken.FIELD_NAME) {
                boolean marches = "marches".equals(parser.currentName());
                var valeur = parser.nextToken();
                if (marches && valeur == JsonToken.START_ARRAY) {
                    liste(parser, true);
                } else if (marches && valeur == JsonToken.START_OBJECT) {
                    listes(parser);
                } else {
                    parser.skipChildren();
                }
            }
        }

        /** Concessions have no ceiling on which adhérents draw: they are passed over. */
        private void listes(ParseurBorne parser) throws IOException {
            while (parser.nextToken() == JsonToken.FIELD_NAME) {
                boolean marche = "marche".equals(parser.currentName());
                if (parser.nextToken() == JsonToken.START_ARRAY && marche) {
                    liste(parser, false);
                } else {
                    parser.skipChildren();
                }
            }
        }

        private void liste(ParseurBorne parser, boolean ancien) throws IOException {
            trouvee = true;
            while (parser.nextToken() != JsonToken.END_ARRAY) {
                lus++;
                parser.commencerUnEnregistrement();
                var lu = enregistrement(parser);
                consommateur.accept(new Enregistrement(lus, ancien ? ConversionV1.enV2(lu) : lu));
            }
        }

        /** What is not an object has no field: it is refused like one that has none. */
        private static ObjectNode enregistrement(ParseurBorne parser) throws IOException {
            if (parser.currentToken() == JsonToken.START_OBJECT) {
                return JSON.readTree(parser);
            }
            parser.skipChildren();
            return JSON.createObjectNode();
        }

        private FinDeLecture fin(Exception illisible) {
            if (illisible != null) {
                return new FinDeLecture(lus, FinDeLecture.Issue.INTERROMPUE);
            }
            return new FinDeLecture(
                    lus, trouvee ? FinDeLecture.Issue.ENTIERE : FinDeLecture.Issue.AUTRE_FORMAT);
        }
    }
}

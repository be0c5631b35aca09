package fr.centraleachat.catalogue.decp;

import com.fasterxml.jackson.core.JsonGenerator;
import com.fasterxml.jackson.core.StreamWriteFeature;
import com.fasterxml.jackson.databind.DeserializationFeature;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.cfg.JsonNodeFeature;
import com.fasterxml.jackson.databind.json.JsonMapper;
import java.io.Closeable;
import java.io.IOException;
import java.io.OutputStream;

/** Writes a DECP file in the format v2, record after record. */
public final class EcritureDecp implements Closeable {

    private static final ObjectMapper JSON =
            JsonMapper.builder()
                    .enable(DeserializationFeature.USE_BIG_DECIMAL_FOR_FLOATS)
                    .disable(JsonNodeFeature.STRIP_TRAILING_BIGDECIMAL_ZEROES)
                    .enable(StreamWriteFeature.WRITE_BIGDECIMAL_AS_PLAIN)
                    .build();

    private final JsonGenerator sortie;

    public EcritureDecp(OutputStream flux) throws IOException {
        sortie = JSON.createGenerator(flux);
        sortie.writeStartObject();
        sortie.writeObjectFieldStart("marches");
        sortie.writeArrayFieldStart("marche");
    }

    /**
     * @param donnees a record as JSON text, as it is kept
     */
    public void ecrire(String donnees) throws IOException {
        sortie.writeTree(JSON.readTree(donnees));
    }

    /** Ends the lists and the file; the stream is closed with it. */
    @Override
    public void close() throws IOException {
        sortie.writeEndArray();
        sortie.writeEndObject();
        sortie.writeEndObject();
        sortie.close();
    }
}

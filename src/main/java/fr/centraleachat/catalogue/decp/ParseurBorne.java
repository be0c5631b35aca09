package fr.centraleachat.catalogue.decp;

import com.fasterxml.jackson.core.JsonParseException;
import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.core.JsonToken;
import com.fasterxml.jackson.core.util.JsonParserDelegate;
import java.io.IOException;

/** Stops a record that would not fit in memory: no true one has a hundredth of that. */
final class ParseurBorne extends JsonParserDelegate {

    private static final int MOTS_D_UN_ENREGISTREMENT = 200_000;

    private int mots;

    ParseurBorne(JsonParser source) {
        super(source);
    }

    void commencerUnEnregistrement() {
        mots = 0;
    }

    @Override
    public JsonToken nextToken() throws IOException {
        if (++mots > MOTS_D_UN_ENREGISTREMENT) {
            throw new JsonParseException(this, "A record beyond measure");
        }
        return super.nextToken();
    }
}

package fr.centraleachat.document;

import org.springframework.http.InvalidMediaTypeException;
import org.springframework.http.MediaType;

/** The MIME type of a file as its depositor declares it. */
public final class TypeDeFichier {

    private TypeDeFichier() {}

    /** Without its parameters; what is not a type is bytes. */
    public static String de(String declare) {
        try {
            var type = MediaType.parseMediaType(declare == null ? "" : declare);
            return type.getType() + "/" + type.getSubtype();
        } catch (InvalidMediaTypeException e) {
            return MediaType.APPLICATION_OCTET_STREAM_VALUE;
        }
    }
}

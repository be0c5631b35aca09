package fr.centraleachat.passation.domain.plis;

import com.google.crypto.tink.KeysetHandle;
import com.google.crypto.tink.RegistryConfiguration;
import com.google.crypto.tink.StreamingAead;
import com.google.crypto.tink.streamingaead.PredefinedStreamingAeadParameters;
import fr.centraleachat.document.DepotDeContenu;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.security.GeneralSecurityException;
import java.time.Clock;
import java.time.ZoneOffset;
import java.util.Optional;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/**
 * Seals the files of the plis as they come in, each tour of a procédure under its own key. Whether
 * a pli may be unsealed is not decided here, but by {@link LectureDesPlis}, its only reader.
 */
@Component
class CoffreDesPlis {

    private final DepotDeContenu depot;
    private final CleMaitre cleMaitre;
    private final JdbcClient jdbc;
    private final Clock horloge;

    CoffreDesPlis(DepotDeContenu depot, CleMaitre cleMaitre, JdbcClient jdbc, Clock horloge) {
        this.depot = depot;
        this.cleMaitre = cleMaitre;
        this.jdbc = jdbc;
        this.horloge = horloge;
    }

    /** What is written there is sealed at once; nothing in clear reaches the depot. */
    OutputStream sceller(String procedure, int tour, UUID contenu) throws IOException {
        try {
            return primitive(cle(procedure, tour).orElseGet(() -> creer(procedure, tour)))
                    .newEncryptingStream(depot.ecrire(contenu, procedure), octets(contenu));
        } catch (GeneralSecurityException e) {
            throw new IllegalStateException("The pli could not be sealed", e);
        }
    }

    InputStream desceller(String procedure, int tour, UUID contenu) throws IOException {
        try {
            return primitive(cle(procedure, tour).orElseThrow())
                    .newDecryptingStream(depot.lire(contenu), octets(contenu));
        } catch (GeneralSecurityException e) {
            throw new IllegalStateException("The pli could not be unsealed", e);
        }
    }

    private Optional<KeysetHandle> cle(String procedure, int tour) {
        return jdbc.sql("select cle from app.cle_des_plis where procedure = ? and tour = ?")
                .params(procedure, tour)
                .query(byte[].class)
                .optional()
                .map(emballee -> deballer(emballee, procedure, tour));
    }

    /** Of two first deposits at once, the second waits, then takes the key of the first. */
    private KeysetHandle creer(String procedure, int tour) {
        try {
            var cle =
                    KeysetHandle.generateNew(PredefinedStreamingAeadParameters.AES256_GCM_HKDF_1MB);
            jdbc.sql("insert into app.cle_des_plis values (?, ?, ?, ?) on conflict do nothing")
                    .params(procedure, tour, cleMaitre.emballer(cle, objet(procedure, tour)))
                    .param(horloge.instant().atOffset(ZoneOffset.UTC))
                    .update();
            return cle(procedure, tour).orElseThrow();
        } catch (GeneralSecurityException e) {
            throw new IllegalStateException("The key of the plis could not be made", e);
        }
    }

    private KeysetHandle deballer(byte[] emballee, String procedure, int tour) {
        try {
            return cleMaitre.deballer(emballee, objet(procedure, tour));
        } catch (GeneralSecurityException e) {
            throw new IllegalStateException("The master key does not open these plis", e);
        }
    }

    private static StreamingAead primitive(KeysetHandle cle) throws GeneralSecurityException {
        return cle.getPrimitive(RegistryConfiguration.get(), StreamingAead.class);
    }

    private static String objet(String procedure, int tour) {
        return "plis " + procedure + " " + tour;
    }

    private static byte[] octets(UUID contenu) {
        return contenu.toString().getBytes(StandardCharsets.UTF_8);
    }
}

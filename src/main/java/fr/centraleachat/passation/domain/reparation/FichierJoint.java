package fr.centraleachat.passation.domain.reparation;

import fr.centraleachat.document.FluxMesure;
import java.io.IOException;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import org.springframework.core.io.InputStreamSource;
import org.springframework.util.unit.DataSize;

/**
 * A file that comes with the dossiers, before they have a procédure to hold it.
 *
 * @param contenu read once for each piece that it becomes
 */
public record FichierJoint(String nom, String typeMime, InputStreamSource contenu) {

    private static final DataSize SANS_LIMITE = DataSize.ofBytes(Long.MAX_VALUE);

    /** SHA-256. */
    String empreinte() {
        try (var flux = new FluxMesure(contenu.getInputStream(), SANS_LIMITE, nom)) {
            flux.transferTo(OutputStream.nullOutputStream());
            return flux.empreinte();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}

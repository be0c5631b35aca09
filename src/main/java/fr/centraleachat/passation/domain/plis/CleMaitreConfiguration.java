package fr.centraleachat.passation.domain.plis;

import java.nio.file.Path;
import java.security.GeneralSecurityException;
import java.util.Base64;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.core.env.Environment;

/**
 * The master key: {@code CENTRALE_CLE_MAITRE}, 32 bytes in Base64. Without it, the embedded
 * database alone makes one of its own, in a file beside its data; with a given database the start
 * is refused, for a key that is beside the data protects nothing.
 */
@Configuration(proxyBeanMethods = false)
class CleMaitreConfiguration {

    private static final String PROPRIETE = "centrale.cle-maitre";

    @Bean
    CleMaitre cleMaitre(Environment environment) throws GeneralSecurityException {
        var donnee = environment.getProperty(PROPRIETE, "").strip();
        if (!donnee.isEmpty()) {
            return new CleMaitre(lue(donnee));
        }
        if (!environment.getProperty("centrale.base.embarquee", Boolean.class, false)) {
            throw new IllegalStateException(
                    "Donnez la clé maître des plis par la variable CENTRALE_CLE_MAITRE : 32 octets"
                            + " en Base64, par exemple ceux de « openssl rand -base64 32 »."
                            + " Gardez-la hors de la base et de ses sauvegardes.");
        }
        var dossier = environment.getProperty("centrale.base.dossier", ".donnees");
        return new CleMaitre(new FichierDeCle(Path.of(dossier, "cle-maitre")).lireOuCreer());
    }

    private static byte[] lue(String donnee) {
        try {
            var octets = Base64.getDecoder().decode(donnee);
            if (octets.length == CleMaitre.OCTETS) {
                return octets;
            }
        } catch (IllegalArgumentException e) {
            throw malFormee(e);
        }
        throw malFormee(null);
    }

    private static IllegalStateException malFormee(Exception cause) {
        return new IllegalStateException(
                "CENTRALE_CLE_MAITRE doit être de 32 octets en Base64 (44 caractères).", cause);
    }
}

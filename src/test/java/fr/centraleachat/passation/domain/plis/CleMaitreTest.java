package fr.centraleachat.passation.domain.plis;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.google.crypto.tink.KeysetHandle;
import com.google.crypto.tink.streamingaead.PredefinedStreamingAeadParameters;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.security.GeneralSecurityException;
import java.util.Base64;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.mock.env.MockEnvironment;

class CleMaitreTest {

    private final CleMaitreConfiguration configuration = new CleMaitreConfiguration();

    @TempDir Path dossier;

    @Test
    void refusesTheStartOnAGivenDatabaseWithoutAKey() {
        assertThatThrownBy(() -> configuration.cleMaitre(new MockEnvironment()))
                .isInstanceOf(IllegalStateException.class)
                .hasMessageContaining("CENTRALE_CLE_MAITRE");
    }

    @ParameterizedTest
    @ValueSource(strings = {"pas du Base64 !", "dHJvcCBjb3VydA=="})
    void refusesAKeyThatIsNotOfThirtyTwoBytes(String cle) {
        var environment = new MockEnvironment().withProperty("centrale.cle-maitre", cle);

        assertThatThrownBy(() -> configuration.cleMaitre(environment))
                .hasMessageContaining("32 octets en Base64");
    }

    @Test
    void makesAKeyForTheEmbeddedDatabaseThatItsOwnerAloneReadsAndKeepsIt() throws Exception {
        var environment =
                new MockEnvironment()
                        .withProperty("centrale.base.embarquee", "true")
                        .withProperty("centrale.base.dossier", dossier.toString());

        var emballee = configuration.cleMaitre(environment).emballer(cle(), "plis 2026-0001 1");

        var fichier = dossier.resolve("cle-maitre");
        assertThat(PosixFilePermissions.toString(Files.getPosixFilePermissions(fichier)))
                .isEqualTo("rw-------");
        assertThat(configuration.cleMaitre(environment).deballer(emballee, "plis 2026-0001 1"))
                .isNotNull();
    }

    @Test
    void opensNoKeyOfAnotherTourNorOfAnotherMaster() throws GeneralSecurityException {
        var maitre = new CleMaitre(new byte[32]);
        var autre = new CleMaitre(Base64.getDecoder().decode("/".repeat(42) + "8="));
        var emballee = maitre.emballer(cle(), "plis 2026-0001 1");

        assertThatThrownBy(() -> maitre.deballer(emballee, "plis 2026-0001 2"))
                .isInstanceOf(GeneralSecurityException.class);
        assertThatThrownBy(() -> autre.deballer(emballee, "plis 2026-0001 1"))
                .isInstanceOf(GeneralSecurityException.class);
    }

    private static KeysetHandle cle() throws GeneralSecurityException {
        return KeysetHandle.generateNew(PredefinedStreamingAeadParameters.AES256_GCM_HKDF_1MB);
    }
}

package fr.centraleachat.delai;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;

class DocumentDesDelaisTest {

    private static final Path DOCUMENT = Path.of("docs", "delais.md");

    @Test
    void saysWhatTheReferenceSays() throws IOException {
        var attendu = DocumentDesDelais.ecrire();
        if (Boolean.getBoolean("centrale.docs.regenerer")) {
            Files.createDirectories(DOCUMENT.getParent());
            Files.writeString(DOCUMENT, attendu);
        }
        assertThat(DOCUMENT).content().isEqualTo(attendu);
    }
}

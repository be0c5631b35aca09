package fr.centraleachat.document.modele;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;

import fr.centraleachat.EssaiSpring;
import fr.centraleachat.common.FichierDeReference;
import fr.centraleachat.document.RedacteurDeDocument;
import java.io.IOException;
import java.nio.file.Files;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

/** The modèles that are shipped pass what is asked of those of a jurist. */
@EssaiSpring
class ModelesDOrigineTest {

    @Autowired List<RedacteurDeDocument> redacteurs;
    @Autowired ModelesDeDocuments modeles;

    @Test
    void eachDocumentHasOneInServiceFromTheBeginning() {
        assertThat(modeles.tous())
                .isNotEmpty()
                .allSatisfy(
                        vue -> {
                            assertThat(vue.enVigueur()).as(vue.genre().code()).isNotNull();
                            assertThat(vue.enVigueur().estLivre()).isTrue();
                        });
    }

    @Test
    void eachPassesTheChecksOfAnUpload() throws IOException {
        for (var ligne : FichierDeReference.lire("modeles-de-documents")) {
            var octets = Files.readAllBytes(ModelesDOrigine.DOSSIER.resolve(ligne.get("fichier")));
            var champs =
                    redacteurs.stream()
                            .map(RedacteurDeDocument::genre)
                            .filter(g -> g.code().equals(ligne.get("document")))
                            .findFirst()
                            .map(g -> ChampDecrit.de(g.donnees()))
                            .orElseThrow();
            assertThatCode(() -> VerificationDeModele.verifier(octets, champs))
                    .as(ligne.get("fichier"))
                    .doesNotThrowAnyException();
        }
    }
}

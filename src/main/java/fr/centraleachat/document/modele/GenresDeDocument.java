package fr.centraleachat.document.modele;

import fr.centraleachat.common.Introuvable;
import fr.centraleachat.document.RedacteurDeDocument;
import java.util.List;
import org.springframework.stereotype.Component;

/** The documents that the application can write, in the order of the passation. */
@Component
class GenresDeDocument {

    private final List<RedacteurDeDocument> redacteurs;

    GenresDeDocument(List<RedacteurDeDocument> redacteurs) {
        this.redacteurs = redacteurs;
    }

    List<RedacteurDeDocument> tous() {
        return redacteurs;
    }

    RedacteurDeDocument exiger(String code) {
        return redacteurs.stream()
                .filter(r -> r.genre().code().equals(code))
                .findFirst()
                .orElseThrow(
                        () ->
                                new Introuvable(
                                        "Le document « "
                                                + code
                                                + " » n’existe pas : choisissez-en un de la liste."));
    }
}

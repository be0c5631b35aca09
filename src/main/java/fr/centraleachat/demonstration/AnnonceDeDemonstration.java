package fr.centraleachat.demonstration;

import static fr.centraleachat.common.FichierDeReference.lire;
import static java.util.stream.Collectors.joining;

import java.util.Map;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.boot.autoconfigure.condition.ConditionalOnProperty;
import org.springframework.boot.context.event.ApplicationReadyEvent;
import org.springframework.context.event.EventListener;
import org.springframework.core.env.Environment;
import org.springframework.stereotype.Component;

/** Tells whoever started a demonstration where it is and with which accounts to enter. */
@Component
@ConditionalOnProperty("centrale.demonstration.comptes")
class AnnonceDeDemonstration {

    private static final Logger JOURNAL = LoggerFactory.getLogger(AnnonceDeDemonstration.class);

    private final Environment environment;

    AnnonceDeDemonstration(Environment environment) {
        this.environment = environment;
    }

    /** Nothing where no port is open, as in most tests. */
    @EventListener(ApplicationReadyEvent.class)
    void annoncer() {
        var port = environment.getProperty("local.server.port");
        if (port != null) {
            JOURNAL.info(texte(port));
        }
    }

    static String texte(String port) {
        return """
        Démonstration prête : http://localhost:%s
        Comptes, tous avec le mot de passe « %s » :
        %s"""
                .formatted(port, ComptesDeDemonstration.MOT_DE_PASSE, comptes());
    }

    private static String comptes() {
        return lire("comptes-de-demonstration").stream()
                .map(AnnonceDeDemonstration::ligne)
                .collect(joining("\n"));
    }

    private static String ligne(Map<String, String> compte) {
        return "  %-22s %s".formatted(compte.get("identifiant"), compte.get("nom"));
    }
}

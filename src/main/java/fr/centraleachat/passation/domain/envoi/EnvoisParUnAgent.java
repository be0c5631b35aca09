package fr.centraleachat.passation.domain.envoi;

import fr.centraleachat.passation.DossierDEnvoi;
import fr.centraleachat.passation.EnvoiDeNotification;
import fr.centraleachat.passation.TransmissionAuComptable;
import fr.centraleachat.passation.TransmissionAuPrefet;
import java.util.List;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.context.annotation.Fallback;

/**
 * Until an outside system takes a port over, an agent sends by hand what is prepared here, and
 * brings the proof back.
 */
@Configuration(proxyBeanMethods = false)
public class EnvoisParUnAgent {

    /** Who receives, as {@link Envoi#support()} keeps it. */
    public static final String PREFECTURE = "PREFECTURE";

    public static final String TRESORERIE = "TRESORERIE";

    @Bean
    @Fallback
    TransmissionAuPrefet transmissionAuPrefet(Envois envois) {
        return acte -> preparer(envois, GenreDEnvoi.TRANSMISSION, PREFECTURE, acte);
    }

    @Bean
    @Fallback
    EnvoiDeNotification envoiDeNotification(Envois envois) {
        return lettre -> preparer(envois, GenreDEnvoi.NOTIFICATION, null, lettre);
    }

    @Bean
    @Fallback
    TransmissionAuComptable transmissionAuComptable(Envois envois) {
        return pieces -> preparer(envois, GenreDEnvoi.TRANSMISSION, TRESORERIE, pieces);
    }

    private static void preparer(
            Envois envois, GenreDEnvoi genre, String support, DossierDEnvoi dossier) {
        envois.preparer(
                new PreparationDEnvoi(
                        dossier.procedure(),
                        genre,
                        dossier.cle(),
                        dossier.libelle(),
                        dossier.lot(),
                        support,
                        dossier.destinataire(),
                        dossier.texte(),
                        List.copyOf(dossier.pieces()),
                        null));
    }
}

package fr.centraleachat.courriel.domain;

import fr.centraleachat.common.CoursDuTemps;
import java.time.Duration;
import org.springframework.boot.context.properties.ConfigurationProperties;

/**
 * @param expediteur address that the courriels come from
 * @param essais after which a courriel is not sent again without an administrator
 * @param premierDelai before the second attempt; twice as long before each of the next ones
 * @param silence after which an attempt without answer is uncertain; longer than the mail server
 *     may take
 * @param adresse of the application, as the links of the courriels write it
 */
@ConfigurationProperties("centrale.courriel")
public record ReglagesDesCourriels(
        String expediteur, int essais, Duration premierDelai, Duration silence, String adresse) {

    /** The same waits in real time, whatever the pace of the application's clock. */
    ReglagesDesCourriels selon(CoursDuTemps cours) {
        return new ReglagesDesCourriels(
                expediteur, essais, cours.pendant(premierDelai), cours.pendant(silence), adresse);
    }
}

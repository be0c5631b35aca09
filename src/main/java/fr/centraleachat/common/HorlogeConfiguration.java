package fr.centraleachat.common;

import java.time.Clock;
import java.time.ZoneId;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** The one clock of the application, in the zone in which the délais are counted. */
@Configuration(proxyBeanMethods = false)
class HorlogeConfiguration {

    @Bean
    Clock horloge(CoursDuTemps cours, ObjectProvider<DecalageDHorloge> decalage) {
        return new Horloge(ZoneId.of("Europe/Paris"), cours, decalage);
    }
}

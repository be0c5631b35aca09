package fr.centraleachat.demonstration;

import fr.centraleachat.common.RubriqueDAdministration;
import org.springframework.boot.autoconfigure.condition.ConditionalOnProperty;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

@Configuration(proxyBeanMethods = false)
@ConditionalOnProperty("centrale.demonstration.comptes")
class RubriqueDeLHorloge {

    @Bean
    RubriqueDAdministration rubriqueHorloge() {
        return new RubriqueDAdministration(
                90,
                "/administration/horloge",
                "Horloge",
                "Avancer l’horloge de la démonstration, pour passer une date limite sans attendre.");
    }
}

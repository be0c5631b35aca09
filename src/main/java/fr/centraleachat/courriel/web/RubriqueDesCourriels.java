package fr.centraleachat.courriel.web;

import fr.centraleachat.common.RubriqueDAdministration;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

@Configuration(proxyBeanMethods = false)
class RubriqueDesCourriels {

    @Bean
    RubriqueDAdministration rubriqueCourriels() {
        return new RubriqueDAdministration(
                85,
                "/administration/courriels",
                "Courriels",
                "Ce qui est parti, ce qui ne l’est pas, et ce qu’il faut renvoyer.");
    }
}

package fr.centraleachat.delai.web;

import fr.centraleachat.common.RubriqueDAdministration;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

@Configuration(proxyBeanMethods = false)
class RubriqueDesCibles {

    @Bean
    RubriqueDAdministration rubriqueDelaisCibles() {
        return new RubriqueDAdministration(
                62,
                "/administration/delais-cibles",
                "Délais cibles",
                "Ce que dure chaque phase, par type de procédure et par adhérent, à dater d’un"
                        + " jour.");
    }
}

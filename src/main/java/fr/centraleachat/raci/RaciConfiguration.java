package fr.centraleachat.raci;

import fr.centraleachat.common.RubriqueDAdministration;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

@Configuration(proxyBeanMethods = false)
class RaciConfiguration {

    @Bean
    RubriqueDAdministration rubriqueRaci() {
        return new RubriqueDAdministration(
                50,
                "/administration/raci",
                "Matrice RACI",
                "Qui agit, répond, est consulté ou informé, à chaque activité.");
    }
}

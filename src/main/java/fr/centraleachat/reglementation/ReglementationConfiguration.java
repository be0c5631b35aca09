package fr.centraleachat.reglementation;

import fr.centraleachat.common.RubriqueDAdministration;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

@Configuration(proxyBeanMethods = false)
class ReglementationConfiguration {

    @Bean
    RubriqueDAdministration rubriqueParametres() {
        return new RubriqueDAdministration(
                60,
                "/administration/parametres",
                "Paramètres",
                "Seuils, délais et autres nombres du droit, datés, chacun avec son article.");
    }
}

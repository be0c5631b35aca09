package fr.centraleachat.passation.web.reparation;

import fr.centraleachat.common.RubriqueDAdministration;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

@Configuration(proxyBeanMethods = false)
class RubriquesDeReparation {

    @Bean
    RubriqueDAdministration rubriqueProcessus() {
        return new RubriqueDAdministration(
                70,
                "/administration/processus",
                "Processus",
                "Versions du modèle, procédures qui les suivent, migration.");
    }

    @Bean
    RubriqueDAdministration rubriqueReprises() {
        return new RubriqueDAdministration(
                75,
                "/administration/reprises",
                "Reprise de dossiers",
                "Faire entrer un dossier déjà commencé, seul ou par un classeur.");
    }
}

package fr.centraleachat.journal;

import fr.centraleachat.common.RubriqueDAdministration;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

@Configuration(proxyBeanMethods = false)
class RubriqueDuJournal {

    @Bean
    RubriqueDAdministration rubriqueJournal() {
        return new RubriqueDAdministration(
                90, "/journal", "Journal", "Qui a fait quoi, quand, sur quelle procédure.");
    }
}

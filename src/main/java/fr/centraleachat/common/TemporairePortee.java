package fr.centraleachat.common;

import org.springframework.boot.autoconfigure.condition.ConditionalOnMissingBean;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

@Configuration
class TemporairePortee {
    @Bean
    @ConditionalOnMissingBean
    SourceDePortee sourceDePortee() {
        return () -> Portee.TOUT;
    }
}

package fr.centraleachat.common.postgres;

import fr.centraleachat.common.SourceDePortee;
import jakarta.persistence.EntityManagerFactory;
import javax.sql.DataSource;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.transaction.PlatformTransactionManager;

/** One transaction manager for JPA and the engine, which bounds what each caller sees. */
@Configuration(proxyBeanMethods = false)
class BaseConfiguration {

    @Bean
    PlatformTransactionManager transactionManager(
            EntityManagerFactory factory, DataSource dataSource, SourceDePortee source) {
        return new PorteeTransactionManager(factory, dataSource, source);
    }
}

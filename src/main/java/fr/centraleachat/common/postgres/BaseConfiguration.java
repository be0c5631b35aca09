package fr.centraleachat.common.postgres;

import fr.centraleachat.common.SourceDePortee;
import jakarta.persistence.EntityManagerFactory;
import javax.sql.DataSource;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.orm.jpa.JpaTransactionManager;
import org.springframework.transaction.PlatformTransactionManager;
import org.springframework.transaction.TransactionDefinition;
import org.springframework.transaction.support.DefaultTransactionDefinition;
import org.springframework.transaction.support.TransactionOperations;
import org.springframework.transaction.support.TransactionTemplate;

/** One transaction manager for JPA and the engine, which bounds what each caller sees. */
@Configuration(proxyBeanMethods = false)
class BaseConfiguration {

    @Bean
    PlatformTransactionManager transactionManager(
            EntityManagerFactory factory, DataSource dataSource, SourceDePortee source) {
        return new PorteeTransactionManager(factory, dataSource, source);
    }

    /**
     * For Spring Session, which finds it by its name: without portée, since who calls is only known
     * once the session is read, and asking would read it again without end. No default candidate:
     * whoever asks for transactions by type gets bounded ones.
     */
    @Bean(defaultCandidate = false)
    TransactionOperations springSessionTransactionOperations(
            EntityManagerFactory factory, DataSource dataSource) {
        var transactions = new JpaTransactionManager(factory);
        transactions.setDataSource(dataSource);
        return new TransactionTemplate(
                transactions,
                new DefaultTransactionDefinition(TransactionDefinition.PROPAGATION_REQUIRES_NEW));
    }
}

package fr.centraleachat.common.postgres;

import java.util.Map;
import org.springframework.beans.factory.support.DefaultListableBeanFactory;
import org.springframework.context.ApplicationContextInitializer;
import org.springframework.context.ConfigurableApplicationContext;
import org.springframework.core.env.MapPropertySource;

/**
 * Without {@code spring.datasource.url}, starts the application's own PostgreSQL and points the two
 * datasources (Flyway as the owner, the application as its own role) at it.
 */
public class BaseEmbarqueeInitializer
        implements ApplicationContextInitializer<ConfigurableApplicationContext> {

    @Override
    public void initialize(ConfigurableApplicationContext context) {
        var environment = context.getEnvironment();
        if (environment.containsProperty("spring.datasource.url")) {
            return;
        }
        var base = BaseEmbarquee.demarrer(ReglagesDeBase.from(environment));
        // Registered before any bean exists, hence closed after all of them.
        ((DefaultListableBeanFactory) context.getBeanFactory())
                .registerDisposableBean("baseEmbarquee", base::arreter);
        environment
                .getPropertySources()
                .addFirst(new MapPropertySource("baseEmbarquee", proprietes(base)));
    }

    private static Map<String, Object> proprietes(BaseEmbarquee base) {
        return Map.of(
                "spring.datasource.url",
                base.url(),
                "spring.datasource.username",
                BaseEmbarquee.APPLICATION,
                "spring.flyway.url",
                base.url(),
                "spring.flyway.user",
                BaseEmbarquee.PROPRIETAIRE,
                "centrale.base.embarquee",
                true);
    }
}

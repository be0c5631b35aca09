package fr.centraleachat.workflow.engine;

import fr.centraleachat.HorlogeDEssai;
import fr.centraleachat.common.Portee;
import fr.centraleachat.common.SourceDePortee;
import fr.centraleachat.essai.process.DemanderEssaiDelegate;
import fr.centraleachat.essai.process.PublierEssaiDelegate;
import fr.centraleachat.workflow.Moteur;
import fr.centraleachat.workflow.Routage;
import fr.centraleachat.workflow.SourceDeVariables;
import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;
import java.util.Map;
import java.util.stream.Stream;
import org.springframework.boot.autoconfigure.EnableAutoConfiguration;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.boot.test.context.SpringBootTest.WebEnvironment;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.ComponentScan;
import org.springframework.context.annotation.ComponentScan.Filter;
import org.springframework.context.annotation.FilterType;
import org.springframework.context.annotation.Import;
import org.springframework.context.annotation.Primary;

/**
 * The engine alone, with a small model of its own: the modules above would refuse the phases and
 * the activités of that model.
 */
@Target(ElementType.TYPE)
@Retention(RetentionPolicy.RUNTIME)
@SpringBootTest(
        classes = EssaiDuMoteur.Configuration.class,
        webEnvironment = WebEnvironment.NONE,
        properties = {
            "centrale.base.jetable=true",
            "centrale.base.dossier=target/essai",
            "camunda.bpm.job-execution.enabled=false",
            "camunda.bpm.deployment-resource-pattern=classpath*:bpmn-essai/*.bpmn,"
                    + "classpath*:bpmn-essai/*.dmn"
        })
@interface EssaiDuMoteur {

    /** No stereotype: the scan of the whole application must not find it. */
    @EnableAutoConfiguration
    @ComponentScan(
            basePackages = {"fr.centraleachat.common", "fr.centraleachat.workflow"},
            excludeFilters = @Filter(type = FilterType.REGEX, pattern = ".*\\.web\\..*"))
    @Import({HorlogeDEssai.class, Parcours.class, SourceDEssai.class})
    class SansDelegue {

        @Bean
        @Primary
        SourceDePortee porteeDEssai() {
            return () -> Portee.TOUT;
        }
    }

    class Configuration extends SansDelegue {

        @Bean
        PublierEssaiDelegate publierEssaiDelegate() {
            return new PublierEssaiDelegate();
        }

        /** The same values, for the model of what arrives at any time. */
        @Bean
        SourceDeVariables sourceATouteHeure(SourceDEssai source) {
            return new SourceDeVariables() {
                @Override
                public String processus() {
                    return "EssaiATouteHeure";
                }

                @Override
                public Map<String, Object> apres(String code, Routage routage) {
                    return source.apres(code, routage);
                }
            };
        }

        @Bean
        DemanderEssaiDelegate demanderEssaiDelegate(Moteur moteur) {
            return new DemanderEssaiDelegate(moteur);
        }
    }

    /** The same properties, for a test that starts the application by itself. */
    final class Reglages {

        private Reglages() {}

        static String[] arguments() {
            var essai = EssaiDuMoteur.class.getAnnotation(SpringBootTest.class);
            return Stream.of(essai.properties())
                    .map(reglage -> "--" + reglage)
                    .toArray(String[]::new);
        }
    }
}

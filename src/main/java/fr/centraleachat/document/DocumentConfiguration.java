package fr.centraleachat.document;

import fr.centraleachat.common.RubriqueDAdministration;
import org.springframework.boot.context.properties.EnableConfigurationProperties;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

@Configuration(proxyBeanMethods = false)
@EnableConfigurationProperties(ReglagesDesPieces.class)
class DocumentConfiguration {

    @Bean
    RubriqueDAdministration rubriqueModeles() {
        return new RubriqueDAdministration(
                65,
                "/administration/modeles",
                "Modèles de documents",
                "Registre, procès-verbaux, rapports, lettres : leur texte, à remplacer sans livraison.");
    }
}

package fr.centraleachat.catalogue.web;

import fr.centraleachat.common.RubriqueDAdministration;
import fr.centraleachat.organisation.OngletDAdherent;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

@Configuration(proxyBeanMethods = false)
class OngletsDuCatalogue {

    static final String CONVENTIONS = "/conventions";
    static final String ACHATS = "/achats";

    @Bean
    OngletDAdherent ongletConventions() {
        return new OngletDAdherent(20, CONVENTIONS, "Conventions et contribution");
    }

    @Bean
    OngletDAdherent ongletAchats() {
        return new OngletDAdherent(30, ACHATS, "Recours et commandes");
    }

    @Bean
    RubriqueDAdministration rubriqueBareme() {
        return new RubriqueDAdministration(
                15,
                "/administration/contributions",
                "Barème des contributions",
                "Ce que les adhérents paient pour chaque service commun, ligne datée par ligne.");
    }
}

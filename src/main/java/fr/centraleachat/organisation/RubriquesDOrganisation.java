package fr.centraleachat.organisation;

import fr.centraleachat.common.RubriqueDAdministration;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

@Configuration(proxyBeanMethods = false)
class RubriquesDOrganisation {

    @Bean
    RubriqueDAdministration rubriqueAdherents() {
        return new RubriqueDAdministration(
                10, "/adherents", "Adhérents", "SIRET, services instructeurs et adhésions datées.");
    }

    @Bean
    OngletDAdherent ongletFiche() {
        return new OngletDAdherent(10, "", "Fiche");
    }

    @Bean
    RubriqueDAdministration rubriqueAgents() {
        return new RubriqueDAdministration(
                20,
                "/administration/agents",
                "Agents et habilitations",
                "Comptes, mots de passe, et qui tient quelle fonction pour quel adhérent.");
    }

    @Bean
    RubriqueDAdministration rubriqueRelais() {
        return new RubriqueDAdministration(
                30,
                "/administration/relais",
                "Relais",
                "À qui vont les tâches d’une fonction que personne ne tient.");
    }

    @Bean
    RubriqueDAdministration rubriqueAbsences() {
        return new RubriqueDAdministration(
                40, "/absences", "Absences", "Qui est absent, quand, et qui le supplée.");
    }
}

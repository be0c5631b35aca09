package fr.centraleachat.organisation;

import static org.assertj.core.api.Assertions.assertThat;

import fr.centraleachat.EssaiSpring;
import fr.centraleachat.common.Portee;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.mock.web.MockHttpServletRequest;
import org.springframework.mock.web.MockHttpServletResponse;
import org.springframework.security.test.context.support.WithMockUser;
import org.springframework.transaction.annotation.Transactional;

@EssaiSpring
class AgentDeLaRequeteTest {

    @Autowired AgentCourant agent;
    @Autowired Organisation organisation;
    @Autowired RequeteFilter filtre;
    @Autowired JdbcClient jdbc;

    @Test
    void isTheApplicationOutsideARequestAndSeesEverything() {
        assertThat(agent.identifiant()).isEqualTo(AgentCourant.APPLICATION);
        assertThat(agent.portee()).isEqualTo(Portee.TOUT);
        assertThat(agent.tient(Fonction.CAO, "LONGVIC")).isTrue();
        assertThat(agent.estIdentifie()).isFalse();
    }

    @Test
    void isNobodyInARequestWithoutIdentityAndSeesNothing() throws Exception {
        var vues = new ArrayList<Portee>();
        filtre.doFilter(
                new MockHttpServletRequest(),
                new MockHttpServletResponse(),
                (requete, reponse) -> {
                    vues.add(agent.portee());
                    assertThat(agent.tient(Fonction.CAO, "LONGVIC")).isFalse();
                });
        assertThat(vues).containsExactly(Portee.RIEN);
        assertThat(agent.portee()).isEqualTo(Portee.TOUT);
    }

    @Test
    @WithMockUser("instructeur.quetigny")
    void isWhoeverSignedIn() {
        assertThat(agent.identifiant()).isEqualTo("instructeur.quetigny");
        assertThat(agent.portee()).isEqualTo(Portee.limiteeA(Set.of("QUETIGNY")));
        assertThat(agent.tient(Fonction.SERVICE_INSTRUCTEUR, "QUETIGNY")).isTrue();
        assertThat(agent.tient(Fonction.SERVICE_INSTRUCTEUR, "LONGVIC")).isFalse();
    }

    @Test
    @WithMockUser("manager.metropole")
    void seesEverythingAsThePiloteOfTheMetropole() {
        assertThat(agent.portee()).isEqualTo(Portee.TOUT);
        assertThat(agent.tient(Fonction.PILOTE, "LONGVIC")).isTrue();
    }

    @Test
    @Transactional
    @WithMockUser("instructeur.quetigny")
    void seesTheFilesOfTheAdherentForWhichItIsTheRelay() {
        jdbc.sql("insert into app.relais (fonction, adherent, agent) values ('DSF', 'AHUY', ?)")
                .param("instructeur.quetigny")
                .update();
        assertThat(agent.portee()).isEqualTo(Portee.limiteeA(Set.of("QUETIGNY", "AHUY")));
        assertThat(agent.tient(Fonction.DSF, "AHUY")).isFalse();
    }

    @Test
    void findsTheHoldersOfAFonction() {
        var jour = LocalDate.of(2026, 11, 23);
        assertThat(organisation.titulaires(Fonction.EQUIPE_MARCHES, "LONGVIC", null, jour))
                .extracting(Agent::identifiant)
                .containsExactlyInAnyOrder("marches.metropole", "marches2.metropole");
        assertThat(
                        organisation.titulaires(
                                Fonction.SERVICE_INSTRUCTEUR, "LONGVIC", "TECHNIQUES", jour))
                .extracting(Agent::identifiant)
                .containsExactly("instructeur.longvic");
        assertThat(organisation.titulaires(Fonction.DSF, "LONGVIC", null, LocalDate.of(2019, 1, 1)))
                .isEmpty();
    }
}

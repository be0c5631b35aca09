package fr.centraleachat.courriel.domain;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import fr.centraleachat.common.DonneesRefusees;
import fr.centraleachat.common.EtatIncompatible;
import fr.centraleachat.courriel.domain.TrancherCourriel.Decision;
import fr.centraleachat.organisation.AgentCourant;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationEventPublisher;

/** What an administrator sends again leaves again; nothing else does. */
class TrancherCourrielTest extends EssaiDeCourriel {

    private static final Decision AILLEURS = new Decision("elu@longvic.fr ", "Adresse corrigée");

    @Autowired AgentCourant agent;
    @Autowired ApplicationEventPublisher evenements;

    private TrancherCourriel trancher;

    @BeforeEach
    void preparer() {
        trancher = new TrancherCourriel(jdbc, courriels, facteur, agent, evenements, horloge);
    }

    @Test
    void sendsAgainToTheAddressThatWasCorrected() throws Exception {
        var id = ecrire("ESSAI/T1", "sans arobase");
        lecteur.lire();
        assertThat(etat(id)).isEqualTo(EtatDeCourriel.ECHEC);
        renvoyer(id, AILLEURS);
        lecteur.lire();

        assertThat(etat(id)).isEqualTo(EtatDeCourriel.ENVOYE);
        assertThat(recus()).hasSize(1);
        assertThat(recus().get(0).getAllRecipients()[0]).hasToString("elu@longvic.fr");
        assertThat(courriels.exiger(id).essais())
                .extracting(CourrielLu.Tentative::adresse)
                .containsExactly("sans arobase", "elu@longvic.fr");
    }

    @Test
    void refusesWhatIsSentAndAnAddressThatIsNone() {
        var id = ecrire("ESSAI/T2", "titulaire1@longvic.fr");
        lecteur.lire();
        assertThatThrownBy(() -> renvoyer(id, AILLEURS)).isInstanceOf(EtatIncompatible.class);
        var sans = ecrire("ESSAI/T3", null);
        assertThatThrownBy(() -> renvoyer(sans, new Decision("longvic", "Essai")))
                .isInstanceOf(DonneesRefusees.class);
        assertThat(recus()).hasSize(1);
    }

    private void renvoyer(UUID id, Decision decision) {
        transaction.executeWithoutResult(t -> trancher.renvoyer(id, decision));
    }
}

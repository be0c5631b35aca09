package fr.centraleachat.courriel.redaction;

import static org.assertj.core.api.Assertions.assertThat;

import fr.centraleachat.EssaiSpring;
import fr.centraleachat.catalogue.TransfertDeQuota;
import fr.centraleachat.catalogue.TransfertDeQuota.Etape;
import fr.centraleachat.courriel.domain.EcrireCourriel;
import fr.centraleachat.organisation.Organisation;
import java.time.Clock;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.transaction.annotation.Transactional;

/** The other adhérent is told of each step of a transfer, once. */
@EssaiSpring
@Transactional
class DireUnTransfertTest {

    @Autowired EcrireCourriel ecrire;
    @Autowired TexteDeTransfert texte;
    @Autowired Organisation organisation;
    @Autowired Clock horloge;
    @Autowired JdbcClient jdbc;

    @Test
    void writesToWhoHasToKnow() {
        var id = UUID.randomUUID();
        var dire = new DireUnTransfert(ecrire, texte, organisation, horloge);

        dire.apres(etape(id, Etape.PROPOSE));
        dire.apres(etape(id, Etape.PROPOSE));
        dire.apres(etape(id, Etape.ACCEPTE));

        assertThat(cles(id)).hasSize(2);
        assertThat(cles(id).get(0)).endsWith("ACCEPTE/instructeur.longvic");
        assertThat(cles(id).get(1)).endsWith("PROPOSE/instructeur.quetigny");
        assertThat(textes(id)).anyMatch(t -> t.contains("Longvic vous propose"));
        assertThat(textes(id)).allMatch(t -> t.contains("/marches/M0000031/quotas"));
    }

    private static TransfertDeQuota etape(UUID id, Etape etape) {
        return new TransfertDeQuota(
                id, etape, "M0000031", "LONGVIC", "QUETIGNY", "1000,00 € HT", "Rentrée");
    }

    private List<String> cles(UUID id) {
        return lire("cle", id);
    }

    private List<String> textes(UUID id) {
        return lire("texte", id);
    }

    private List<String> lire(String colonne, UUID id) {
        return jdbc.sql("select " + colonne + " from app.courriel where cle like ? order by cle")
                .param("TRANSFERT/" + id + "/%")
                .query(String.class)
                .list();
    }
}

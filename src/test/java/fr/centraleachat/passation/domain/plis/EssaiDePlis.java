package fr.centraleachat.passation.domain.plis;

import fr.centraleachat.EssaiSpring;
import fr.centraleachat.HorlogeDEssai;
import fr.centraleachat.common.Refus;
import fr.centraleachat.document.Pieces;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.core.io.ByteArrayResource;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.security.test.context.support.WithMockUser;
import org.springframework.transaction.support.TransactionTemplate;

/** What the tests of the plis share: a consultation, two agents, and short ways to act. */
@EssaiSpring
@WithMockUser("marches.metropole")
abstract class EssaiDePlis {

    static final Operateur UN = new Operateur("12345678200028", "Jardins du Val");
    static final Operateur AUTRE = new Operateur("24210041000123", "Vert Demain");

    @Autowired RecevoirPli recevoirPli;
    @Autowired OuvertureDesPlis ouverture;
    @Autowired LectureDesPlis lecture;
    @Autowired RegistreDesDepots registre;
    @Autowired Pieces pieces;
    @Autowired JdbcClient jdbc;
    @Autowired TransactionTemplate transaction;
    @Autowired HorlogeDEssai horlogeDEssai;
    @Autowired Clock horloge;

    Instant dlro;
    String numero;

    @BeforeEach
    void consultation() {
        dlro = horloge.instant().plus(Duration.ofDays(3)).truncatedTo(ChronoUnit.SECONDS);
        numero = new ConsultationFixture(jdbc, transaction).jusqua(dlro);
    }

    @AfterEach
    void remettreLHorloge() {
        horlogeDEssai.remettre();
    }

    OuvertureDeTour ouvrir(Instant le) {
        return ouverture.ouvrir(numero, 1, "marches.metropole", "marches2.metropole", le);
    }

    Instant apres() {
        return dlro.plus(Duration.ofHours(2));
    }

    String lu(Pli pli) throws IOException {
        try (var octets = lecture.lire(numero, pli.id(), 1).octets()) {
            return new String(octets.readAllBytes(), StandardCharsets.UTF_8);
        }
    }

    RecevoirPli.Reception deposer(Operateur operateur, String contenu) {
        return recevoirPli.recevoir(depot(operateur, null, null, null, contenu));
    }

    RecevoirPli.Reception recu(Instant recuLe) {
        return recevoirPli.recevoir(depot(UN, recuLe, null, "profil indisponible", "offre"));
    }

    DepotDePli depot(
            Operateur operateur, Instant recuLe, UUID preuve, String motif, String contenu) {
        return new DepotDePli(
                numero,
                1,
                operateur,
                List.of(),
                recuLe,
                preuve,
                motif,
                List.of(fichier("offre.pdf", contenu)));
    }

    static FichierDePli fichier(String nom, String contenu) {
        var octets = contenu.getBytes(StandardCharsets.UTF_8);
        return new FichierDePli(nom, "application/pdf", new ByteArrayResource(octets));
    }

    static ByteArrayInputStream octets(String contenu) {
        return new ByteArrayInputStream(contenu.getBytes(StandardCharsets.UTF_8));
    }

    int refusConsignes() {
        return compter(
                "select count(*) from app.acces_au_pli where procedure = ?"
                        + " and agent = 'marches.metropole' and refus is not null");
    }

    int compter(String requete) {
        return transaction.execute(
                etat -> jdbc.sql(requete).param(numero).query(Integer.class).single());
    }

    static String regle(Throwable refus) {
        return ((Refus) refus).erreurs().get(0).regle();
    }
}

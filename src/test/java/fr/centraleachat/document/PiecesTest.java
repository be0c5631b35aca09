package fr.centraleachat.document;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import fr.centraleachat.EssaiSpring;
import fr.centraleachat.common.DonneesRefusees;
import fr.centraleachat.common.Introuvable;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.UUID;
import java.util.concurrent.Callable;
import java.util.concurrent.Executors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.transaction.support.TransactionTemplate;

@EssaiSpring
class PiecesTest {

    private static final String SHA_256_DE_REGLEMENT =
            "db2f8707aef060dea4c242aaa2a9b308810ecf9e718d7170e1f53e6d76c04a61";

    private final String procedure = "essai-pieces-" + UUID.randomUUID();

    @Autowired Pieces pieces;
    @Autowired DepotDeContenu depot;
    @Autowired JdbcClient jdbc;
    @Autowired TransactionTemplate transaction;

    @BeforeEach
    void procedure() {
        jdbc.sql("insert into app.procedure_portee values (?, '{LONGVIC}')")
                .param(procedure)
                .update();
    }

    @Test
    void keepsTheBytesAndTheirFingerprint() throws IOException {
        var piece = deposer("RC.pdf", "règlement");

        assertThat(pieces.ouvrir(piece.id()).readAllBytes()).isEqualTo(octets("règlement"));
        assertThat(piece.empreinte()).isEqualTo(SHA_256_DE_REGLEMENT);
        assertThat(piece.taille()).isEqualTo(octets("règlement").length);
        assertThat(piece.version()).isEqualTo(1);
    }

    @Test
    void numbersTheVersionsOfOneNameAndKeepsTheFormerOnes() throws IOException {
        var premiere = deposer("CCTP.docx", "un");
        var seconde = deposer("CCTP.docx", "deux");

        assertThat(seconde.version()).isEqualTo(2);
        assertThat(pieces.pieces(procedure)).containsExactly(seconde, premiere);
        assertThat(pieces.ouvrir(premiere.id()).readAllBytes()).isEqualTo(octets("un"));
    }

    @Test
    void givesEachOfManyDepositsAtOnceItsOwnVersion() throws Exception {
        var depots =
                IntStream.range(0, 12)
                        .<Callable<Piece>>mapToObj(i -> () -> deposer("AE.pdf", "acte " + i))
                        .toList();
        var fils = Executors.newFixedThreadPool(6);
        try {
            for (var fin : fils.invokeAll(depots)) {
                fin.get();
            }
        } finally {
            fils.shutdown();
        }

        assertThat(pieces.pieces(procedure))
                .extracting(Piece::version)
                .containsExactlyInAnyOrderElementsOf(IntStream.rangeClosed(1, 12).boxed().toList());
    }

    @Test
    void storesALargeFileInBlocksOfOneMebibyte() throws IOException {
        long taille = 60L * 1024 * 1024 + 17;
        var piece = deposer("plans.zip", FluxGenere.de(taille));

        assertThat(piece.taille()).isEqualTo(taille);
        assertThat(blocs(piece.id())).isEqualTo(61);
        assertThat(plusGrosBloc(piece.id())).isEqualTo(DepotEnBase.TAILLE_DE_BLOC);
        try (var lu = pieces.ouvrir(piece.id())) {
            assertThat(lu.transferTo(OutputStream.nullOutputStream())).isEqualTo(taille);
        }
    }

    @Test
    void stopsReadingAFileThatIsTooLarge() {
        var flux = FluxGenere.de(200L * 1024 * 1024);

        assertThatThrownBy(() -> deposer("film.mp4", flux))
                .isInstanceOf(DonneesRefusees.class)
                .hasMessageContaining("dépasse 150 Mo");
        assertThat(flux.lus()).isLessThan(151L * 1024 * 1024);
        assertThat(pieces.pieces(procedure)).isEmpty();
        assertThat(blocsDeLaProcedure()).isZero();
    }

    @Test
    void leavesNothingOfADepositThatBreaksHalfWay() {
        assertThatThrownBy(() -> deposer("coupe.pdf", FluxGenere.quiCasseA(5 * 1024 * 1024)))
                .hasMessage("broken on purpose");

        assertThat(pieces.pieces(procedure)).isEmpty();
        assertThat(blocsDeLaProcedure()).isZero();
    }

    @Test
    void refusesAnEmptyFileAndAProcedureThatDoesNotExist() {
        assertThatThrownBy(() -> deposer("vide.pdf", ""))
                .isInstanceOf(DonneesRefusees.class)
                .hasMessageContaining("vide");
        assertThatThrownBy(
                        () -> pieces.deposer("inconnue", "RC", "RC.pdf", null, flux("règlement")))
                .isInstanceOf(Introuvable.class);
    }

    @Test
    void givesThePiecesInTheOrderAskedForAndNoneOfAnotherProcedure() {
        var un = deposer("un.pdf", "1");
        var deux = deposer("deux.pdf", "2");

        assertThat(pieces.pieces(procedure, List.of(deux.id(), UUID.randomUUID(), un.id())))
                .containsExactly(deux, un);
        assertThat(pieces.pieces("autre", List.of(un.id()))).isEmpty();
    }

    @Test
    void hidesThePiecesOfAProcedureFromWhomItDoesNotConcern() throws IOException {
        var piece = deposer("RC.pdf", "règlement");

        pour(
                "QUETIGNY",
                () -> {
                    assertThat(pieces.pieces(procedure)).isEmpty();
                    assertThatThrownBy(() -> pieces.piece(piece.id()))
                            .isInstanceOf(Introuvable.class);
                    assertThat(depot.lire(piece.id()).read()).isEqualTo(-1);
                });
        pour("LONGVIC", () -> assertThat(pieces.pieces(procedure)).containsExactly(piece));
    }

    /** As an agent who sees only what concerns that adhérent. */
    private void pour(String adherent, Verification verification) {
        transaction.executeWithoutResult(
                etat -> {
                    jdbc.sql("select set_config('centrale.portee', ?, true)")
                            .param(adherent)
                            .query(String.class)
                            .single();
                    try {
                        verification.faire();
                    } catch (IOException e) {
                        throw new UncheckedIOException(e);
                    }
                    etat.setRollbackOnly();
                });
    }

    private interface Verification {
        void faire() throws IOException;
    }

    private Piece deposer(String nom, String contenu) {
        return deposer(nom, flux(contenu));
    }

    private Piece deposer(String nom, InputStream contenu) {
        return pieces.deposer(procedure, "RC", nom, "application/pdf", contenu);
    }

    private int blocs(UUID contenu) {
        return compter("select count(*) from app.contenu_bloc where contenu = ?", contenu);
    }

    private int plusGrosBloc(UUID contenu) {
        return compter(
                "select max(length(octets)) from app.contenu_bloc where contenu = ?", contenu);
    }

    private int blocsDeLaProcedure() {
        return compter("select count(*) from app.contenu_bloc where procedure = ?", procedure);
    }

    private int compter(String requete, Object parametre) {
        return transaction.execute(
                etat -> jdbc.sql(requete).param(parametre).query(Integer.class).single());
    }

    private static InputStream flux(String contenu) {
        return new ByteArrayInputStream(octets(contenu));
    }

    private static byte[] octets(String contenu) {
        return contenu.getBytes(StandardCharsets.UTF_8);
    }
}

package fr.centraleachat.passation.web;

import static org.assertj.core.api.Assertions.assertThat;

import fr.centraleachat.document.Piece;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.Test;

class DernieresVersionsTest {

    @Test
    void aModifiedPieceOfTheDceIsReadOnce() {
        var modifie = piece("PIECES_MODIFIEES", "cctp.docx", 2);
        var lues =
                DernieresVersions.parmi(
                        List.of(
                                piece("PREUVE", "cctp.docx", 3),
                                modifie,
                                piece("CCTP", "cctp.docx", 1),
                                piece("CCAP", "ccap.docx", 1)));
        assertThat(lues)
                .extracting(Piece::categorie)
                .containsExactly("PREUVE", "PIECES_MODIFIEES", "CCAP");
    }

    @Test
    void twoModificationsOfOnePieceLeaveTheLast() {
        var lues =
                DernieresVersions.parmi(
                        List.of(
                                piece("PIECES_MODIFIEES", "cctp.docx", 3),
                                piece("PIECES_MODIFIEES", "cctp.docx", 2),
                                piece("CCTP", "cctp.docx", 1)));
        assertThat(lues).extracting(Piece::version).containsExactly(3);
    }

    private static Piece piece(String categorie, String nom, int version) {
        return new Piece(
                UUID.randomUUID(),
                "2026-0001",
                categorie,
                nom,
                "",
                version,
                1,
                "",
                "",
                Instant.EPOCH);
    }
}

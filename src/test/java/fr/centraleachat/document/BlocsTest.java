package fr.centraleachat.document;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import org.junit.jupiter.api.Test;

class BlocsTest {

    private final List<byte[]> blocs = new ArrayList<>();

    @Test
    void givesBackWhatWasWrittenInBlocksOfTheirSize() throws IOException {
        var octets = new byte[2500];
        new Random(1).nextBytes(octets);

        ecrire(octets, 1000);

        assertThat(blocs).extracting(b -> b.length).containsExactly(1000, 1000, 500);
        assertThat(lecture().readAllBytes()).isEqualTo(octets);
    }

    @Test
    void writesNoEmptyLastBlock() {
        ecrire(new byte[2000], 1000);

        assertThat(blocs).hasSize(2);
    }

    @Test
    void readsOneBlockAtATime() throws IOException {
        ecrire(new byte[3000], 1000);
        var demandes = new ArrayList<Integer>();
        try (var lecture =
                new BlocsEnLecture(
                        rang -> {
                            demandes.add(rang);
                            return Optional.of(blocs.get(rang));
                        })) {
            lecture.readNBytes(1000);
            assertThat(demandes).containsExactly(0);
            lecture.read();
            assertThat(demandes).containsExactly(0, 1);
        }
    }

    @Test
    void isEmptyWhenThereIsNoBlock() throws IOException {
        assertThat(lecture().read()).isEqualTo(-1);
        assertThat(lecture().readAllBytes()).isEmpty();
    }

    private void ecrire(byte[] octets, int taille) {
        try (var sortie = new BlocsEnEcriture(taille, (rang, bloc) -> blocs.add(bloc.clone()))) {
            sortie.write(octets, 0, octets.length);
        }
    }

    private BlocsEnLecture lecture() {
        return new BlocsEnLecture(
                rang -> rang < blocs.size() ? Optional.of(blocs.get(rang)) : Optional.empty());
    }
}

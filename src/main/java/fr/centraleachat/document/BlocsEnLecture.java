package fr.centraleachat.document;

import java.io.InputStream;
import java.util.Objects;
import java.util.Optional;
import java.util.function.IntFunction;

/** Reads blocks one after the other; holds one block at most. */
final class BlocsEnLecture extends InputStream {

    private final IntFunction<Optional<byte[]>> source;
    private byte[] bloc = {};
    private int lu;
    private int rang;

    /**
     * @param source gives the block of that rank, empty after the last
     */
    BlocsEnLecture(IntFunction<Optional<byte[]>> source) {
        this.source = source;
    }

    @Override
    public int read() {
        return avancer() ? Byte.toUnsignedInt(bloc[lu++]) : -1;
    }

    @Override
    public int read(byte[] octets, int debut, int longueur) {
        Objects.checkFromIndexSize(debut, longueur, octets.length);
        if (longueur == 0) {
            return 0;
        }
        if (!avancer()) {
            return -1;
        }
        int part = Math.min(longueur, bloc.length - lu);
        System.arraycopy(bloc, lu, octets, debut, part);
        lu += part;
        return part;
    }

    private boolean avancer() {
        if (bloc != null && lu == bloc.length) {
            bloc = source.apply(rang++).orElse(null);
            lu = 0;
        }
        return bloc != null;
    }
}

package fr.centraleachat.document;

import java.io.InputStream;
import java.util.Arrays;

/** A content made as it is read, that knows how far ahead of a witness its reader went. */
public final class FluxGenere extends InputStream {

    private final long taille;
    private final long panne;
    private long lus;

    private FluxGenere(long taille, long panne) {
        this.taille = taille;
        this.panne = panne;
    }

    public static FluxGenere de(long taille) {
        return new FluxGenere(taille, Long.MAX_VALUE);
    }

    /** Breaks once that many bytes were read. */
    public static FluxGenere quiCasseA(long panne) {
        return new FluxGenere(Long.MAX_VALUE, panne);
    }

    public long lus() {
        return lus;
    }

    @Override
    public int read() {
        var octet = new byte[1];
        return read(octet, 0, 1) < 0 ? -1 : octet[0];
    }

    @Override
    public int read(byte[] octets, int debut, int longueur) {
        if (lus >= panne) {
            throw new IllegalStateException("broken on purpose");
        }
        if (lus == taille) {
            return -1;
        }
        int part = (int) Math.min(longueur, taille - lus);
        Arrays.fill(octets, debut, debut + part, (byte) (lus / 4096 % 100));
        lus += part;
        return part;
    }
}

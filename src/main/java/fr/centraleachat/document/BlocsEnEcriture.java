package fr.centraleachat.document;

import java.io.OutputStream;
import java.util.Arrays;
import java.util.Objects;

/** Cuts what is written into blocks; holds one block at most. */
final class BlocsEnEcriture extends OutputStream {

    /** Receives the blocks in order, from 0. */
    @FunctionalInterface
    interface Destination {
        void ecrire(int rang, byte[] octets);
    }

    private final Destination destination;
    private final byte[] bloc;
    private int rempli;
    private int rang;

    BlocsEnEcriture(int tailleDeBloc, Destination destination) {
        this.bloc = new byte[tailleDeBloc];
        this.destination = destination;
    }

    @Override
    public void write(int octet) {
        write(new byte[] {(byte) octet}, 0, 1);
    }

    @Override
    public void write(byte[] octets, int debut, int longueur) {
        Objects.checkFromIndexSize(debut, longueur, octets.length);
        int ecrits = 0;
        while (ecrits < longueur) {
            int part = Math.min(longueur - ecrits, bloc.length - rempli);
            System.arraycopy(octets, debut + ecrits, bloc, rempli, part);
            rempli += part;
            ecrits += part;
            if (rempli == bloc.length) {
                vider();
            }
        }
    }

    @Override
    public void close() {
        if (rempli > 0) {
            vider();
        }
    }

    private void vider() {
        destination.ecrire(rang++, rempli == bloc.length ? bloc : Arrays.copyOf(bloc, rempli));
        rempli = 0;
    }
}

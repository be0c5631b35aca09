package fr.centraleachat.catalogue.web;

import java.io.FilterInputStream;
import java.io.IOException;
import java.io.InputStream;
import org.springframework.util.unit.DataSize;
import org.springframework.web.multipart.MaxUploadSizeExceededException;

/** Stops a body whose size was not announced once it is too large (413). */
final class FluxBorne extends FilterInputStream {

    private final long limite;
    private long lus;

    FluxBorne(InputStream source, DataSize limite) {
        super(source);
        this.limite = limite.toBytes();
    }

    @Override
    public int read() throws IOException {
        return compter(super.read(), 1);
    }

    @Override
    public int read(byte[] octets, int debut, int longueur) throws IOException {
        int nombre = super.read(octets, debut, longueur);
        return compter(nombre, nombre);
    }

    private int compter(int resultat, int nombre) {
        if (resultat >= 0) {
            lus += nombre;
        }
        if (lus > limite) {
            throw new MaxUploadSizeExceededException(limite);
        }
        return resultat;
    }
}

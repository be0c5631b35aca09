package fr.centraleachat.document;

import fr.centraleachat.common.DonneesRefusees;
import java.io.FilterInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import org.springframework.util.unit.DataSize;

/** Counts and fingerprints what passes, and stops what is larger than the limit. */
public final class FluxMesure extends FilterInputStream {

    private final MessageDigest empreinte;
    private final DataSize limite;
    private final String champ;
    private long taille;

    /**
     * @param champ name of the field to which a refusal points
     */
    public FluxMesure(InputStream source, DataSize limite, String champ) {
        super(source);
        this.limite = limite;
        this.champ = champ;
        try {
            this.empreinte = MessageDigest.getInstance("SHA-256");
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException(e);
        }
    }

    @Override
    public int read() throws IOException {
        var octet = new byte[1];
        return read(octet, 0, 1) < 0 ? -1 : Byte.toUnsignedInt(octet[0]);
    }

    /**
     * @throws DonneesRefusees once the limit is passed
     */
    @Override
    public int read(byte[] octets, int debut, int longueur) throws IOException {
        int lus = super.read(octets, debut, longueur);
        if (lus > 0) {
            taille += lus;
            refuserAuDela();
            empreinte.update(octets, debut, lus);
        }
        return lus;
    }

    /** A skipped byte would be missing from the fingerprint. */
    @Override
    public long skip(long nombre) {
        return 0;
    }

    @Override
    public boolean markSupported() {
        return false;
    }

    /** Bytes read so far. */
    public long taille() {
        return taille;
    }

    /** SHA-256 of what was read, lower-case hexadecimal; to be asked once, at the end. */
    public String empreinte() {
        return HexFormat.of().formatHex(empreinte.digest());
    }

    private void refuserAuDela() {
        if (taille > limite.toBytes()) {
            throw DonneesRefusees.champ(champ, TailleDeFichier.message(limite));
        }
    }
}

package fr.centraleachat.catalogue.finance.fichier;

import fr.centraleachat.common.DonneesRefusees;
import java.io.IOException;
import org.springframework.core.io.InputStreamSource;

/** What a file is by its first bytes: its name says nothing. */
enum NatureDeFichier {
    TEXTE,
    CLASSEUR;

    private static final int DEBUT = 4096;
    private static final byte[] PDF = {'%', 'P', 'D', 'F'};
    private static final byte[] ZIP = {'P', 'K', 3, 4};
    private static final byte[] ANCIEN_CLASSEUR = {(byte) 0xD0, (byte) 0xCF, 0x11, (byte) 0xE0};

    /**
     * @throws DonneesRefusees when it is empty, or of no kind that is read
     */
    static NatureDeFichier de(InputStreamSource fichier) throws IOException {
        byte[] debut;
        try (var flux = fichier.getInputStream()) {
            debut = flux.readNBytes(DEBUT);
        }
        if (debut.length == 0) {
            throw refus("Ce fichier est vide : exportez-le de nouveau du logiciel financier.");
        }
        if (commence(debut, ZIP)) {
            return CLASSEUR;
        }
        if (commence(debut, ANCIEN_CLASSEUR)) {
            throw refus(
                    "Ce classeur est d’un ancien format, ou protégé par un mot de passe :"
                            + " enregistrez-le au format .xlsx, sans mot de passe.");
        }
        if (commence(debut, PDF) || !Encodage.deDebut(debut).admetLesOctetsNuls() && nul(debut)) {
            throw refus("Ce fichier n’est ni un texte CSV ni un classeur .xlsx : exportez-en un.");
        }
        return TEXTE;
    }

    private static boolean nul(byte[] octets) {
        for (byte octet : octets) {
            if (octet == 0) {
                return true;
            }
        }
        return false;
    }

    static boolean commence(byte[] octets, byte[] signature) {
        if (octets.length < signature.length) {
            return false;
        }
        for (int i = 0; i < signature.length; i++) {
            if (octets[i] != signature[i]) {
                return false;
            }
        }
        return true;
    }

    private static DonneesRefusees refus(String message) {
        return DonneesRefusees.champ("fichier", message);
    }
}

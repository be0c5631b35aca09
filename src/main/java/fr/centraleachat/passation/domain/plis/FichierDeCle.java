package fr.centraleachat.passation.domain.plis;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.FileAlreadyExistsException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.FileAttribute;
import java.nio.file.attribute.PosixFilePermission;
import java.nio.file.attribute.PosixFilePermissions;
import java.security.SecureRandom;
import java.util.Base64;
import java.util.EnumSet;

/** A key in a file that its owner alone may read. */
record FichierDeCle(Path fichier) {

    byte[] lireOuCreer() {
        try {
            Files.createDirectories(fichier.toAbsolutePath().getParent());
            if (!Files.exists(fichier)) {
                creer();
            }
            return Base64.getDecoder().decode(Files.readString(fichier).strip());
        } catch (IOException e) {
            throw new UncheckedIOException("The key file could not be read: " + fichier, e);
        }
    }

    private void creer() throws IOException {
        var octets = new byte[CleMaitre.OCTETS];
        new SecureRandom().nextBytes(octets);
        var brouillon =
                Files.createTempFile(fichier.toAbsolutePath().getParent(), "cle", "", droits());
        Files.writeString(brouillon, Base64.getEncoder().encodeToString(octets));
        try {
            // A move without replacement: whoever comes second reads the first one's key.
            Files.move(brouillon, fichier);
        } catch (FileAlreadyExistsException e) {
            Files.delete(brouillon);
        }
    }

    /** Where the file system knows no such rights (Windows), those of the user's folder apply. */
    private FileAttribute<?>[] droits() {
        if (!fichier.getFileSystem().supportedFileAttributeViews().contains("posix")) {
            return new FileAttribute<?>[0];
        }
        var proprietaire =
                EnumSet.of(PosixFilePermission.OWNER_READ, PosixFilePermission.OWNER_WRITE);
        return new FileAttribute<?>[] {PosixFilePermissions.asFileAttribute(proprietaire)};
    }
}

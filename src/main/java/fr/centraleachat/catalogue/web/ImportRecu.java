package fr.centraleachat.catalogue.web;

import fr.centraleachat.catalogue.importation.ImporterClasseur;
import fr.centraleachat.catalogue.importation.ImporterDecp;
import fr.centraleachat.catalogue.importation.RapportDImport;
import fr.centraleachat.common.DonneesRefusees;
import java.io.BufferedInputStream;
import java.io.IOException;
import java.io.InputStream;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.stereotype.Component;
import org.springframework.util.unit.DataSize;

/** Gives a file to what reads its format: its first bytes tell, whatever its name. */
@Component
class ImportRecu {

    private static final int NOM = 200;

    private final ImporterDecp decp;
    private final ImporterClasseur classeur;
    private final DataSize limite;

    ImportRecu(
            ImporterDecp decp,
            ImporterClasseur classeur,
            @Value("${centrale.imports.taille-maximale}") DataSize limite) {
        this.decp = decp;
        this.classeur = classeur;
        this.limite = limite;
    }

    /**
     * @param nom of the file, null when it was not told
     */
    RapportDImport importer(String nom, InputStream source) throws IOException {
        var fichier = nom == null || nom.isBlank() ? "sans nom" : court(nom.strip());
        try (var flux = new BufferedInputStream(new FluxBorne(source, limite))) {
            flux.mark(2);
            int premier = flux.read();
            int deuxieme = flux.read();
            flux.reset();
            if (premier < 0) {
                throw DonneesRefusees.champ("fichier", "Choisissez un fichier qui n’est pas vide.");
            }
            return premier == 'P' && deuxieme == 'K'
                    ? classeur.importer(fichier, flux)
                    : decp.importer(fichier, flux);
        }
    }

    private static String court(String nom) {
        return nom.length() > NOM ? nom.substring(nom.length() - NOM) : nom;
    }
}

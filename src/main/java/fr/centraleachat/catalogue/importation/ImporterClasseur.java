package fr.centraleachat.catalogue.importation;

import fr.centraleachat.catalogue.importation.classeur.LectureDuClasseur;
import fr.centraleachat.common.DonneesRefusees;
import java.io.IOException;
import java.io.InputStream;
import org.springframework.stereotype.Service;

/** Imports a workbook of marchés: each row is a record, told and kept like one of a DECP file. */
@Service
public class ImporterClasseur {

    private final ImporterDesMarches importer;
    private final LectureDuClasseur lecture;

    ImporterClasseur(ImporterDesMarches importer, LectureDuClasseur lecture) {
        this.importer = importer;
        this.lecture = lecture;
    }

    /**
     * @throws DonneesRefusees when it is not a workbook, or not one of marchés
     */
    public RapportDImport importer(String fichier, InputStream flux) throws IOException {
        return importer.importer(
                FormatDImport.CLASSEUR,
                fichier,
                importation -> {
                    lecture.lire(flux, importation::recevoir, importation::signaler);
                    return null;
                });
    }
}

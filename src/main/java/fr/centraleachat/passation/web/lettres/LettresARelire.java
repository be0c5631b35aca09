package fr.centraleachat.passation.web.lettres;

import fr.centraleachat.document.ConversionEnPdf;
import fr.centraleachat.document.ProductionDeDocuments.Productible;
import fr.centraleachat.passation.domain.documents.ProduireUnDocument;
import java.util.List;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** The letters as documents, for who reads them again before they leave. */
@Component("lettresARelire")
public class LettresARelire {

    private static final String LETTRE = "LETTRE_";

    private final ProduireUnDocument produire;
    private final ConversionEnPdf pdf;

    LettresARelire(ProduireUnDocument produire, ConversionEnPdf pdf) {
        this.produire = produire;
        this.pdf = pdf;
    }

    /**
     * @param pdf whether they are read as PDF
     */
    public record Vue(List<Productible> lettres, boolean pdf) {}

    @Transactional(readOnly = true)
    public Vue pour(String numero) {
        return new Vue(
                produire.productibles(numero).stream()
                        .filter(p -> p.code().startsWith(LETTRE))
                        .toList(),
                pdf.estPossible());
    }
}

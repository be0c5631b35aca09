package fr.centraleachat.passation.web.documents;

import fr.centraleachat.document.ConversionEnPdf;
import fr.centraleachat.document.ProductionDeDocuments;
import fr.centraleachat.document.ProductionDeDocuments.Productible;
import fr.centraleachat.passation.domain.documents.ProduireUnDocument;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** The documents of a procédure, for its tab « Pièces ». */
@Component("documentsAProduire")
public class DocumentsAProduire {

    private final ProduireUnDocument produire;
    private final ProductionDeDocuments production;
    private final ConversionEnPdf pdf;

    DocumentsAProduire(
            ProduireUnDocument produire, ProductionDeDocuments production, ConversionEnPdf pdf) {
        this.produire = produire;
        this.production = production;
        this.pdf = pdf;
    }

    /**
     * @param pdf whether they can be had as PDF
     * @param produites the pieces that were produced here
     */
    public record Vue(
            String numero, List<Productible> productibles, boolean pdf, Set<UUID> produites) {}

    @Transactional(readOnly = true)
    public Vue pour(String numero) {
        return new Vue(
                numero,
                produire.productibles(numero),
                pdf.estPossible(),
                production.produites(numero));
    }
}

package fr.centraleachat.passation.domain.cao;

import fr.centraleachat.common.EtatIncompatible;
import fr.centraleachat.common.Introuvable;
import fr.centraleachat.document.ProductionDeDocuments;
import java.util.UUID;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** The documents of a séance, whole, for who keeps it. */
@Component
@Transactional(readOnly = true)
public class DocumentsDeSeance {

    private final Seances seances;
    private final SeancesEnDocuments documents;
    private final Secretariat secretariat;
    private final ProductionDeDocuments production;

    DocumentsDeSeance(
            Seances seances,
            SeancesEnDocuments documents,
            Secretariat secretariat,
            ProductionDeDocuments production) {
        this.seances = seances;
        this.documents = documents;
        this.secretariat = secretariat;
        this.production = production;
    }

    /**
     * @param nom of the file
     */
    public record Fichier(String nom, byte[] octets) {}

    /**
     * From the modèle in service at the séance.
     *
     * @throws EtatIncompatible for the procès-verbal of what is not closed
     */
    public Fichier rediger(UUID id, String code) {
        var seance = seances.exiger(id);
        secretariat.exiger(seance.acheteur());
        return new Fichier(
                titre(seance, code) + ", " + documents.libelle(seance) + ".docx",
                production.rediger(code, seance.le(), documents.entiere(seance)));
    }

    private static String titre(Seance seance, String code) {
        return switch (code) {
            case RedacteurDeLOrdreDuJour.CODE -> "Ordre du jour";
            case RedacteurDeLaConvocation.CODE -> "Convocation";
            case RedacteurDuProcesVerbalCao.CODE -> procesVerbal(seance);
            default -> throw new Introuvable("Une séance n’a pas ce document : « " + code + " ».");
        };
    }

    private static String procesVerbal(Seance seance) {
        if (!seance.estClose()) {
            throw new EtatIncompatible(
                    "La séance n’est pas close : son procès-verbal s’écrit en la closant.");
        }
        return "Procès-verbal";
    }
}

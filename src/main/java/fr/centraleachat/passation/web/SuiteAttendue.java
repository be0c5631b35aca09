package fr.centraleachat.passation.web;

import fr.centraleachat.common.Formats;
import fr.centraleachat.passation.domain.marche.AttenteDeSignature;
import fr.centraleachat.passation.domain.negociation.TourDeNegociation;
import fr.centraleachat.passation.domain.negociation.Tours;
import java.time.Clock;
import java.util.Optional;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** What a procédure waits for when nobody has anything to do or to record. */
@Component("suiteAttendue")
public class SuiteAttendue {

    private final Tours tours;
    private final AttenteDeSignature signature;
    private final Formats formats;
    private final Clock horloge;

    SuiteAttendue(Tours tours, AttenteDeSignature signature, Formats formats, Clock horloge) {
        this.tours = tours;
        this.signature = signature;
        this.formats = formats;
        this.horloge = horloge;
    }

    /** In a sentence. The page is drawn after its request was read: this opens a transaction. */
    @Transactional(readOnly = true)
    public String phrase(String numero) {
        return negociation(numero)
                .or(() -> signature.phrase(numero))
                .orElse("L’application prépare la suite : rechargez la page dans un instant.");
    }

    private Optional<String> negociation(String numero) {
        return tours.tous(numero).stream()
                .filter(TourDeNegociation::estEnvoye)
                .map(TourDeNegociation::dateLimite)
                .filter(limite -> limite.isAfter(horloge.instant()))
                .findFirst()
                .map(
                        limite ->
                                "Les soumissionnaires admis préparent leur nouvelle offre jusqu’au "
                                        + formats.dateHeure(limite)
                                        + ".");
    }
}

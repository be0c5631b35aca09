package fr.centraleachat.document.web;

import fr.centraleachat.document.ReglagesDesPieces;
import fr.centraleachat.document.TailleDeFichier;
import org.springframework.core.Ordered;
import org.springframework.core.annotation.Order;
import org.springframework.http.HttpStatus;
import org.springframework.http.ProblemDetail;
import org.springframework.web.bind.annotation.ExceptionHandler;
import org.springframework.web.bind.annotation.RestControllerAdvice;
import org.springframework.web.multipart.MaxUploadSizeExceededException;

/** A file that is larger than the limit: 413, whichever of the two checks saw it first. */
@RestControllerAdvice
@Order(Ordered.HIGHEST_PRECEDENCE)
class TropVolumineuxAdvice {

    private final ReglagesDesPieces reglages;

    TropVolumineuxAdvice(ReglagesDesPieces reglages) {
        this.reglages = reglages;
    }

    @ExceptionHandler(MaxUploadSizeExceededException.class)
    ProblemDetail tropVolumineux() {
        var probleme =
                ProblemDetail.forStatusAndDetail(
                        HttpStatus.PAYLOAD_TOO_LARGE,
                        TailleDeFichier.message(reglages.tailleMaximale()));
        probleme.setTitle("Fichier trop volumineux");
        return probleme;
    }
}

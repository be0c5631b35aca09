package fr.centraleachat.common.web;

import fr.centraleachat.common.Erreur;
import jakarta.validation.ConstraintViolationException;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import org.springframework.beans.TypeMismatchException;
import org.springframework.http.HttpStatus;
import org.springframework.http.MediaType;
import org.springframework.http.ProblemDetail;
import org.springframework.validation.BindException;
import org.springframework.validation.FieldError;
import org.springframework.web.ErrorResponse;
import org.springframework.web.HttpMediaTypeNotSupportedException;
import org.springframework.web.HttpRequestMethodNotSupportedException;
import org.springframework.web.bind.MissingServletRequestParameterException;
import org.springframework.web.method.annotation.MethodArgumentTypeMismatchException;
import org.springframework.web.multipart.support.MissingServletRequestPartException;

/** The framework's own refusals, in words of ours. */
final class ErreursDeSpring {

    private ErreursDeSpring() {}

    static ProblemDetail probleme(Exception e, ErrorResponse standard) {
        if (e instanceof BindException champs) {
            return refus(champs.getFieldErrors().stream().map(ErreursDeSpring::erreur).toList());
        }
        var genre = GenreDErreur.de(standard.getStatusCode());
        return precision(e).map(genre::probleme).orElseGet(genre::probleme);
    }

    /** A parameter or a field that does not have the type it should; empty for the rest. */
    static Optional<ProblemDetail> mauvaiseValeur(Exception e) {
        if (e instanceof MethodArgumentTypeMismatchException parametre) {
            var message =
                    "« %s » n’est pas une valeur possible pour « %s »."
                            .formatted(parametre.getValue(), parametre.getName());
            var probleme = GenreDErreur.DEMANDE_INCOMPRISE.probleme(message);
            probleme.setProperty("erreurs", List.of(Erreur.de(parametre.getName(), message)));
            return Optional.of(probleme);
        }
        if (e instanceof ConstraintViolationException valeurs) {
            return Optional.of(
                    refus(
                            valeurs.getConstraintViolations().stream()
                                    .map(v -> Erreur.de(v.getPropertyPath() + "", v.getMessage()))
                                    .toList()));
        }
        return e instanceof TypeMismatchException
                ? Optional.of(GenreDErreur.DEMANDE_INCOMPRISE.probleme())
                : Optional.empty();
    }

    private static Optional<String> precision(Exception e) {
        if (e instanceof HttpRequestMethodNotSupportedException methode) {
            return Optional.of(
                    "Cette adresse n’accepte pas %s : utilisez %s."
                            .formatted(
                                    methode.getMethod(), String.join(" ou ", acceptees(methode))));
        }
        if (e instanceof HttpMediaTypeNotSupportedException format) {
            return Optional.of(
                    "Cette adresse attend "
                            + format.getSupportedMediaTypes().stream()
                                    .map(MediaType::toString)
                                    .distinct()
                                    .collect(Collectors.joining(" ou "))
                            + ".");
        }
        if (e instanceof MissingServletRequestParameterException manque) {
            return Optional.of("Donnez le paramètre « " + manque.getParameterName() + " ».");
        }
        return e instanceof MissingServletRequestPartException manque
                ? Optional.of("Joignez le fichier « " + manque.getRequestPartName() + " ».")
                : Optional.empty();
    }

    private static List<String> acceptees(HttpRequestMethodNotSupportedException e) {
        var methodes = e.getSupportedMethods();
        return methodes == null ? List.of("GET") : List.of(methodes);
    }

    private static Erreur erreur(FieldError e) {
        var message =
                e.isBindingFailure() ? "Cette valeur n’est pas comprise." : e.getDefaultMessage();
        return Erreur.de(e.getField(), message);
    }

    private static ProblemDetail refus(List<Erreur> erreurs) {
        var probleme = GenreDErreur.de(HttpStatus.UNPROCESSABLE_ENTITY).probleme();
        probleme.setProperty("erreurs", erreurs);
        return probleme;
    }
}

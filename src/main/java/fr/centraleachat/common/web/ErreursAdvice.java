package fr.centraleachat.common.web;

import fr.centraleachat.common.AccesRefuse;
import fr.centraleachat.common.DonneesRefusees;
import fr.centraleachat.common.EtatIncompatible;
import fr.centraleachat.common.Introuvable;
import fr.centraleachat.common.Refus;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import org.springframework.http.HttpHeaders;
import org.springframework.http.converter.HttpMessageNotReadableException;
import org.springframework.security.access.AccessDeniedException;
import org.springframework.security.core.AuthenticationException;
import org.springframework.web.ErrorResponse;
import org.springframework.web.bind.annotation.ControllerAdvice;
import org.springframework.web.bind.annotation.ExceptionHandler;

/** Every exception that leaves a controller becomes an answer here, for programs and for people. */
@ControllerAdvice
class ErreursAdvice {

    private final ReponseDErreur reponse;
    private final Incidents incidents;

    ErreursAdvice(ReponseDErreur reponse, Incidents incidents) {
        this.reponse = reponse;
        this.incidents = incidents;
    }

    @ExceptionHandler
    Object refuser(Refus refus, HttpServletRequest requete, HttpServletResponse sortie) {
        var probleme = genre(refus).probleme(refus.getMessage());
        if (!refus.erreurs().isEmpty()) {
            probleme.setProperty("erreurs", refus.erreurs());
        }
        if (refus instanceof EtatIncompatible etat) {
            etat.precisions().forEach(probleme::setProperty);
        }
        return reponse.repondre(probleme, new HttpHeaders(), requete, sortie);
    }

    @ExceptionHandler
    Object refuserLeCorps(
            HttpMessageNotReadableException e,
            HttpServletRequest requete,
            HttpServletResponse sortie) {
        return reponse.repondre(CorpsIllisible.probleme(e), new HttpHeaders(), requete, sortie);
    }

    /** The filters of the security answer these. */
    @ExceptionHandler({AccessDeniedException.class, AuthenticationException.class})
    void laisserALaSecurite(RuntimeException e) {
        throw e;
    }

    @ExceptionHandler
    Object traiter(Exception e, HttpServletRequest requete, HttpServletResponse sortie) {
        if (sortie.isCommitted()) {
            incidents.noterUneReponseInterrompue(e);
            return null;
        }
        if (e instanceof ErrorResponse standard && standard.getStatusCode().is4xxClientError()) {
            var probleme = ErreursDeSpring.probleme(e, standard);
            return reponse.repondre(probleme, standard.getHeaders(), requete, sortie);
        }
        var probleme =
                ErreursDeSpring.mauvaiseValeur(e)
                        .or(() -> RefusDeLaBase.probleme(e))
                        .orElseGet(() -> incidents.ouvrir(e, requete.getRequestURI()));
        return reponse.repondre(probleme, new HttpHeaders(), requete, sortie);
    }

    private static GenreDErreur genre(Refus refus) {
        if (refus instanceof DonneesRefusees) {
            return GenreDErreur.DONNEES_REFUSEES;
        }
        if (refus instanceof EtatIncompatible) {
            return GenreDErreur.ETAT_INCOMPATIBLE;
        }
        if (refus instanceof Introuvable) {
            return GenreDErreur.INTROUVABLE;
        }
        if (refus instanceof AccesRefuse) {
            return GenreDErreur.ACCES_REFUSE;
        }
        throw new IllegalStateException("Refus without a status: " + refus.getClass());
    }
}

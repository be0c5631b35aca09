package fr.centraleachat.passation.domain.lettres;

import fr.centraleachat.passation.EnvoiDeLettres;
import fr.centraleachat.passation.domain.Fiches;
import fr.centraleachat.passation.domain.Procedures;
import fr.centraleachat.passation.domain.defaillance.Defaillances;
import java.util.Objects;
import org.springframework.stereotype.Service;

/** Hands all the letters of a series over at once, each with its text and its file. */
@Service
public class ExpeditionDesLettres {

    private final Procedures procedures;
    private final Fiches fiches;
    private final Defaillances defaillances;
    private final DossiersDesLettres dossiers;
    private final EnvoiDeLettres envoi;

    ExpeditionDesLettres(
            Procedures procedures,
            Fiches fiches,
            Defaillances defaillances,
            DossiersDesLettres dossiers,
            EnvoiDeLettres envoi) {
        this.procedures = procedures;
        this.fiches = fiches;
        this.defaillances = defaillances;
        this.dossiers = dossiers;
        this.envoi = envoi;
    }

    /** Those of all the lots, once the attributaires are checked. */
    public void envoyer(String numero) {
        expedier(numero, SerieDeLettres.INITIALE, null);
    }

    /** Those of a lot whose attributaire, already announced, defaulted. */
    public void envoyerPourLeSuivant(String numero, int lot) {
        expedier(
                numero, SerieDeLettres.suivant(lot, defaillances.toursDeLettres(numero, lot)), lot);
    }

    /**
     * Stands being run twice: a letter of a series is prepared once. Whoever wrote them sends them.
     */
    private void expedier(String numero, SerieDeLettres serie, Integer lot) {
        var lettres = fiches.exiger(numero, lot, LettresAuxCandidats.class);
        envoi.preparer(dossiers.de(procedures.exiger(numero), serie, lettres), auteur(numero, lot));
    }

    private String auteur(String numero, Integer lot) {
        return fiches.toutes(numero, LettresAuxCandidats.class).stream()
                .filter(f -> Objects.equals(f.lot(), lot))
                .reduce((avant, apres) -> apres)
                .map(Fiches.Signee::par)
                .orElseThrow();
    }
}

package fr.centraleachat.passation.web.envoi;

import fr.centraleachat.passation.domain.envoi.Envoi;
import fr.centraleachat.passation.domain.envoi.GenreDEnvoi;
import fr.centraleachat.passation.domain.envoi.ParCourriel;
import fr.centraleachat.passation.domain.envoi.SuiteDuCourriel;
import java.time.Instant;
import java.util.UUID;

/** A sending with the proof that was brought; null for what is not known of it. */
record PreuveView(
        UUID id,
        GenreDEnvoi type,
        String libelle,
        Instant envoyeLe,
        String mode,
        String reference,
        UUID preuve,
        Instant accuseLe,
        Instant publieLe,
        Instant constateLe,
        String constatePar,
        CourrielView courriel) {

    /** That it was given to the mail server. */
    record CourrielView(
            String adresse,
            String empreinte,
            Instant confieLe,
            String confiePar,
            SuiteDuCourriel suite,
            String reponse) {

        static CourrielView de(ParCourriel courriel) {
            return courriel == null
                    ? null
                    : new CourrielView(
                            courriel.adresse(),
                            courriel.empreinte(),
                            courriel.confieLe(),
                            courriel.confiePar(),
                            courriel.suite(),
                            courriel.reponse());
        }
    }

    static PreuveView de(Envoi envoi) {
        return new PreuveView(
                envoi.id(),
                envoi.genre(),
                envoi.libelle(),
                envoi.envoyeLe(),
                envoi.mode(),
                envoi.reference(),
                envoi.preuve(),
                envoi.accuseLe(),
                envoi.publieLe(),
                envoi.closLe(),
                envoi.closPar(),
                CourrielView.de(envoi.courriel()));
    }
}

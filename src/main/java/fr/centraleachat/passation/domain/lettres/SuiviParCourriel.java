package fr.centraleachat.passation.domain.lettres;

import fr.centraleachat.passation.RapportDeCourriel;
import fr.centraleachat.passation.SuiviDesCourriels;
import fr.centraleachat.passation.domain.Procedures;
import fr.centraleachat.passation.domain.envoi.Envoi;
import fr.centraleachat.passation.domain.envoi.Envois;
import fr.centraleachat.passation.domain.envoi.ModeDEnvoi;
import fr.centraleachat.passation.domain.envoi.SuiteDuCourriel;
import java.util.Optional;
import java.util.UUID;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** The proofs and the refusals that the mail server gives, each once. */
@Service
@Transactional
class SuiviParCourriel implements SuiviDesCourriels {

    private final Procedures procedures;
    private final Envois envois;
    private final PreuvesDesLettres preuves;
    private final LettresNonRemises nonRemises;

    SuiviParCourriel(
            Procedures procedures,
            Envois envois,
            PreuvesDesLettres preuves,
            LettresNonRemises nonRemises) {
        this.procedures = procedures;
        this.envois = envois;
        this.preuves = preuves;
        this.nonRemises = nonRemises;
    }

    @Override
    public void constaterEnvoi(UUID lettre, RapportDeCourriel rapport) {
        attendue(lettre, rapport.tour())
                .ifPresent(
                        envoi -> {
                            envoi.courriel().conclure(SuiteDuCourriel.ACCEPTEE, rapport.reponse());
                            preuves.constater(
                                    envoi,
                                    new PreuveDeLettre(
                                            rapport.le(),
                                            ModeDEnvoi.ELECTRONIQUE,
                                            rapport.reference(),
                                            null));
                        });
    }

    @Override
    public void constaterRefus(UUID lettre, RapportDeCourriel rapport) {
        attendue(lettre, rapport.tour())
                .ifPresent(e -> rouvrir(e, SuiteDuCourriel.REFUSEE, rapport));
    }

    @Override
    public void constaterDoute(UUID lettre, RapportDeCourriel rapport) {
        attendue(lettre, rapport.tour())
                .ifPresent(e -> rouvrir(e, SuiteDuCourriel.INCERTAINE, rapport));
    }

    @Override
    public void constaterGarde(UUID lettre) {
        envois.trouver(lettre).ifPresent(e -> e.courriel().conclure(SuiteDuCourriel.GARDEE, null));
    }

    private void rouvrir(Envoi envoi, SuiteDuCourriel suite, RapportDeCourriel rapport) {
        nonRemises.constater(
                envoi, suite, new RetourDeLettre(rapport.le(), rapport.reponse(), null));
    }

    /**
     * Under the lock of its procédure; empty when it is proved, gone another way, or given anew.
     */
    private Optional<Envoi> attendue(UUID lettre, int tour) {
        var trouvee = envois.trouver(lettre);
        trouvee.ifPresent(e -> procedures.verrouiller(e.procedure()));
        return trouvee.filter(e -> !e.estClos() && e.courriel().tour() == tour);
    }
}

package fr.centraleachat.passation.domain.marche;

import fr.centraleachat.common.DonneesRefusees;
import fr.centraleachat.passation.domain.envoi.Envoi;
import fr.centraleachat.passation.domain.envoi.Envois;
import fr.centraleachat.passation.domain.envoi.PreuveDEnvoi;
import fr.centraleachat.workflow.Moteur;
import java.util.Map;
import org.springframework.stereotype.Component;

/** The préfecture acknowledges an act: its marché may be notified (R2182-5). */
@Component
public class AccuseDeLegalite {

    private static final String ACCUSE_LEGALITE = "AccuseLegalite";

    private final Envois envois;
    private final Moteur moteur;

    AccuseDeLegalite(Envois envois, Moteur moteur) {
        this.envois = envois;
        this.moteur = moteur;
    }

    /** The caller holds the lock of the procédure. The same accusé twice is one. */
    public void recevoir(Envoi envoi, PreuveDeTransmission accuse) {
        var preuve =
                new PreuveDEnvoi(accuse.recuLe(), null, accuse.identifiantActe(), accuse.preuve());
        if (envoi.estClosPar(preuve)) {
            return;
        }
        if (envoi.envoyeLe() != null && accuse.recuLe().isBefore(envoi.envoyeLe())) {
            throw DonneesRefusees.champ(
                    "recuLe",
                    "L’accusé précède la transmission : indiquez la date qu’il porte.",
                    "R2182-5");
        }
        envois.constaterLaReception(envoi, preuve);
        moteur.remettre(ACCUSE_LEGALITE, envoi.procedure(), envoi.lot(), Map.of());
    }
}

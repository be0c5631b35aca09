package fr.centraleachat.demonstration;

import static fr.centraleachat.common.FichierDeReference.lire;

import fr.centraleachat.common.Periode;
import fr.centraleachat.organisation.Agent;
import fr.centraleachat.organisation.Comptes;
import fr.centraleachat.organisation.Fonction;
import fr.centraleachat.organisation.Habilitation;
import fr.centraleachat.organisation.SiretsFictifs;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import org.springframework.beans.factory.InitializingBean;
import org.springframework.boot.autoconfigure.condition.ConditionalOnProperty;
import org.springframework.security.crypto.password.PasswordEncoder;
import org.springframework.stereotype.Component;

/** Accounts named by their fonction, all with one known password; never beside real ones. */
@Component
@ConditionalOnProperty("centrale.demonstration.comptes")
class ComptesDeDemonstration implements InitializingBean {

    static final String MOT_DE_PASSE = "demonstration";

    /** Before the oldest of the fictional procédures. */
    private static final Periode EN_POSTE = Periode.depuis(LocalDate.of(2021, 1, 1));

    private final Comptes comptes;
    private final PasswordEncoder encoder;
    private final SiretsFictifs sirets;

    ComptesDeDemonstration(Comptes comptes, PasswordEncoder encoder, SiretsFictifs sirets) {
        this.comptes = comptes;
        this.sirets = sirets;
        this.encoder = encoder;
    }

    @Override
    public void afterPropertiesSet() {
        var empreinte = encoder.encode(MOT_DE_PASSE);
        lire("comptes-de-demonstration").forEach(ligne -> creer(ligne, empreinte));
        sirets.completer();
    }

    private void creer(Map<String, String> ligne, String empreinte) {
        var identifiant = ligne.get("identifiant");
        var fonction = Fonction.valueOf(ligne.get("fonction"));
        comptes.creer(
                new Agent(identifiant, ligne.get("nom"), identifiant + "@demonstration.invalid"),
                empreinte,
                List.of(
                        new Habilitation(
                                identifiant, fonction, ligne.get("adherent"), null, EN_POSTE)));
    }
}

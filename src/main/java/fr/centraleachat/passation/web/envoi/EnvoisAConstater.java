package fr.centraleachat.passation.web.envoi;

import fr.centraleachat.passation.domain.envoi.Envoi;
import fr.centraleachat.passation.domain.envoi.Envois;
import fr.centraleachat.passation.domain.publicite.AttenteDuJoue;
import fr.centraleachat.tache.LigneAConstater;
import fr.centraleachat.tache.SourceDAttentes;
import java.util.List;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** The sendings that await their proof, as lines of the work list. */
@Component
class EnvoisAConstater implements SourceDAttentes {

    private final Envois envois;
    private final AttenteDuJoue joue;

    EnvoisAConstater(Envois envois, AttenteDuJoue joue) {
        this.envois = envois;
        this.joue = joue;
    }

    @Override
    @Transactional(readOnly = true)
    public List<LigneAConstater> aConstater() {
        return envois.attendus().stream().map(this::ligne).toList();
    }

    private LigneAConstater ligne(Envoi envoi) {
        return new LigneAConstater(
                envoi.id().toString(),
                envoi.procedure(),
                envoi.genre().name(),
                OngletAttentes.estARenvoyer(envoi)
                        ? "À renvoyer autrement : " + envoi.libelle()
                        : envoi.libelle(),
                envoi.lot(),
                envoi.destinataire(),
                envoi.prepareLe(),
                envoi.echeance(),
                attente(envoi),
                adresse(envoi));
    }

    private String attente(Envoi envoi) {
        return joue.de(envoi).orElse(OngletAttentes.depart(envoi));
    }

    static String adresse(Envoi envoi) {
        return "/procedures/" + envoi.procedure() + "/attentes/" + envoi.id();
    }
}

package fr.centraleachat.passation.domain.publicite;

import fr.centraleachat.passation.Support;
import fr.centraleachat.passation.SupportDePublicite;
import fr.centraleachat.passation.domain.envoi.Envois;
import fr.centraleachat.passation.domain.envoi.GenreDEnvoi;
import fr.centraleachat.passation.domain.envoi.PreparationDEnvoi;
import org.springframework.core.Ordered;
import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;

/** Serves every support that nothing else serves: an agent carries the dossier and proves it. */
@Component
@Order(Ordered.LOWEST_PRECEDENCE)
class SupportPorteParLAgent implements Support {

    private final Envois envois;

    SupportPorteParLAgent(Envois envois) {
        this.envois = envois;
    }

    @Override
    public boolean dessert(SupportDePublicite support) {
        return true;
    }

    @Override
    public void preparer(Dossier dossier) {
        envois.preparer(
                new PreparationDEnvoi(
                        dossier.procedure(),
                        GenreDEnvoi.PUBLICATION,
                        dossier.cle(),
                        dossier.libelle(),
                        null,
                        dossier.support().name(),
                        dossier.support().libelle(),
                        dossier.texte(),
                        dossier.pieces(),
                        dossier.aEnvoyerLe()));
    }
}

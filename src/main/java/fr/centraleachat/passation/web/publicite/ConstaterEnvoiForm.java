package fr.centraleachat.passation.web.publicite;

import fr.centraleachat.document.Piece;
import fr.centraleachat.document.Pieces;
import fr.centraleachat.passation.SupportDePublicite;
import fr.centraleachat.passation.domain.Procedures;
import fr.centraleachat.passation.domain.envoi.Envoi;
import fr.centraleachat.passation.domain.envoi.Envois;
import fr.centraleachat.passation.domain.envoi.GenreDEnvoi;
import fr.centraleachat.passation.domain.publicite.EnvoiConstate;
import fr.centraleachat.passation.domain.publicite.Lancement;
import fr.centraleachat.tache.FormulaireDeTache;
import fr.centraleachat.tache.TacheOuverte;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import org.springframework.stereotype.Component;

/** Constater l’envoi: what is to be carried to the support, and the proof that it was. */
@Component
class ConstaterEnvoiForm implements FormulaireDeTache<EnvoiConstate> {

    private final Lancement lancement;
    private final Procedures procedures;
    private final Envois envois;
    private final Pieces pieces;

    ConstaterEnvoiForm(Lancement lancement, Procedures procedures, Envois envois, Pieces pieces) {
        this.lancement = lancement;
        this.procedures = procedures;
        this.envois = envois;
        this.pieces = pieces;
    }

    @Override
    public String cle() {
        return "passation/constater-envoi";
    }

    @Override
    public Class<EnvoiConstate> saisie() {
        return EnvoiConstate.class;
    }

    @Override
    public EnvoiConstate valeurs(TacheOuverte tache) {
        var dlro =
                lancement.faitCourirLeDelai(tache.numero(), support(tache))
                        ? procedures.exiger(tache.numero()).dlro()
                        : null;
        return new EnvoiConstate(null, null, null, null, null, dlro);
    }

    @Override
    public Map<String, Object> constats(TacheOuverte tache) {
        var constats = new LinkedHashMap<String, Object>();
        var alertes = lancement.alertes(tache.numero());
        if (!alertes.isEmpty()) {
            constats.put("Alerte", alertes);
        }
        constats.put("Support", support(tache));
        constats.put("Date limite de remise des offres", procedures.exiger(tache.numero()).dlro());
        envoi(tache).ifPresent(e -> decrire(e, constats));
        return constats;
    }

    private void decrire(Envoi envoi, Map<String, Object> constats) {
        constats.put("Envoi prévu le", envoi.echeance());
        constats.put("Texte à copier", envoi.texte());
        constats.put(
                "Pièces à envoyer",
                pieces.pieces(envoi.procedure(), envoi.pieces()).stream().map(Piece::nom).toList());
    }

    private Optional<Envoi> envoi(TacheOuverte tache) {
        return envois.deLaProcedure(tache.numero(), GenreDEnvoi.PUBLICATION).stream()
                .filter(e -> support(tache).name().equals(e.support()))
                .findFirst();
    }

    private static SupportDePublicite support(TacheOuverte tache) {
        return SupportDePublicite.valueOf(tache.routage().support());
    }

    @Override
    public void achever(TacheOuverte tache, EnvoiConstate saisie) {
        lancement.constater(tache.numero(), support(tache), saisie);
    }
}

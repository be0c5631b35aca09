package fr.centraleachat.passation.web.marche;

import fr.centraleachat.common.Formats;
import fr.centraleachat.document.Pieces;
import fr.centraleachat.passation.domain.marche.DiffusionDuMarche;
import fr.centraleachat.passation.domain.marche.Marches;
import fr.centraleachat.passation.domain.marche.NotificationDuMarche;
import fr.centraleachat.passation.domain.marche.TransmissionTresorerie;
import fr.centraleachat.tache.FormulaireDeTache;
import fr.centraleachat.tache.TacheOuverte;
import java.util.LinkedHashMap;
import java.util.Map;
import org.springframework.stereotype.Component;

/** Opened with the pieces that the comptable asks for. */
@Component
class TransmettreTresorerieForm implements FormulaireDeTache<TransmissionTresorerie> {

    private final DiffusionDuMarche diffusion;
    private final NotificationDuMarche notification;
    private final Marches marches;
    private final Pieces pieces;
    private final Formats formats;

    TransmettreTresorerieForm(
            DiffusionDuMarche diffusion,
            NotificationDuMarche notification,
            Marches marches,
            Pieces pieces,
            Formats formats) {
        this.diffusion = diffusion;
        this.notification = notification;
        this.marches = marches;
        this.pieces = pieces;
        this.formats = formats;
    }

    @Override
    public String cle() {
        return "passation/transmettre-tresorerie";
    }

    @Override
    public Class<TransmissionTresorerie> saisie() {
        return TransmissionTresorerie.class;
    }

    @Override
    public TransmissionTresorerie valeurs(TacheOuverte tache) {
        return new TransmissionTresorerie(notification.pieces(tache.numero(), tache.lot()), null);
    }

    @Override
    public Map<String, Object> constats(TacheOuverte tache) {
        var marche = marches.exiger(tache.numero(), tache.lot());
        var constats = new LinkedHashMap<String, Object>();
        constats.put("Marché", marche.idMarche());
        constats.put("Notification reçue le", formats.date(marche.dateNotification()));
        notification.envoi(tache.numero(), tache.lot()).map(e -> e.preuve()).stream()
                .map(p -> pieces.piece(p).nom())
                .forEach(n -> constats.put("Accusé de réception", n));
        return constats;
    }

    @Override
    public void achever(TacheOuverte tache, TransmissionTresorerie saisie) {
        diffusion.transmettreAuComptable(tache.numero(), tache.lot(), saisie);
    }
}

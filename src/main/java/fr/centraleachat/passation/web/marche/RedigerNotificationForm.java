package fr.centraleachat.passation.web.marche;

import fr.centraleachat.common.Formats;
import fr.centraleachat.passation.domain.marche.ControleDeLegalite;
import fr.centraleachat.passation.domain.marche.Marches;
import fr.centraleachat.passation.domain.marche.Notification;
import fr.centraleachat.passation.domain.marche.NotificationDuMarche;
import fr.centraleachat.passation.domain.marche.PropositionDeNotification;
import fr.centraleachat.tache.FormulaireDeTache;
import fr.centraleachat.tache.TacheOuverte;
import java.util.LinkedHashMap;
import java.util.Map;
import org.springframework.stereotype.Component;

/** Opened with what the candidature and the montage said of the groupement and of the avance. */
@Component
class RedigerNotificationForm implements FormulaireDeTache<Notification> {

    private final NotificationDuMarche notification;
    private final PropositionDeNotification proposition;
    private final ControleDeLegalite controle;
    private final Marches marches;
    private final Formats formats;

    RedigerNotificationForm(
            NotificationDuMarche notification,
            PropositionDeNotification proposition,
            ControleDeLegalite controle,
            Marches marches,
            Formats formats) {
        this.notification = notification;
        this.proposition = proposition;
        this.controle = controle;
        this.marches = marches;
        this.formats = formats;
    }

    @Override
    public String cle() {
        return "passation/rediger-notification";
    }

    @Override
    public Class<Notification> saisie() {
        return Notification.class;
    }

    @Override
    public Notification valeurs(TacheOuverte tache) {
        return proposition.pour(tache.numero(), tache.lot());
    }

    @Override
    public Map<String, Object> constats(TacheOuverte tache) {
        var marche = marches.exiger(tache.numero(), tache.lot());
        var constats = new LinkedHashMap<String, Object>();
        constats.put("Marché", marche.idMarche());
        constats.put("Montant", formats.montant(marche.montantHt()));
        constats.put("Signé le", formats.date(marche.dateSignature()));
        controle.transmission(marche)
                .ifPresent(
                        t ->
                                constats.put(
                                        "Accusé de la préfecture",
                                        t.reference() + ", " + formats.jour(t.accuseLe())));
        constats.put("Texte proposé", notification.texte(tache.numero(), tache.lot()));
        return constats;
    }

    @Override
    public void achever(TacheOuverte tache, Notification saisie) {
        notification.rediger(tache.numero(), tache.lot(), saisie);
    }
}

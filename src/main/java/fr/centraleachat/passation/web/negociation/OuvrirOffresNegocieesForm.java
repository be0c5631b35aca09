package fr.centraleachat.passation.web.negociation;

import fr.centraleachat.passation.domain.negociation.Negociation;
import fr.centraleachat.passation.domain.negociation.OuvertureDuTour;
import fr.centraleachat.passation.domain.negociation.OuvrirUnTour;
import fr.centraleachat.passation.domain.plis.RegistreDesDepots;
import fr.centraleachat.passation.web.plis.LigneDeRegistre;
import fr.centraleachat.tache.FormulaireDeTache;
import fr.centraleachat.tache.TacheOuverte;
import fr.centraleachat.tache.Taches;
import java.util.LinkedHashMap;
import java.util.Map;
import org.springframework.stereotype.Component;

/** Ouvrir les offres négociées: with a second agent, who releases the key of the round. */
@Component
class OuvrirOffresNegocieesForm implements FormulaireDeTache<OuvertureDuTour> {

    private final Negociation negociation;
    private final OuvrirUnTour ouverture;
    private final RegistreDesDepots registre;
    private final Taches taches;

    OuvrirOffresNegocieesForm(
            Negociation negociation,
            OuvrirUnTour ouverture,
            RegistreDesDepots registre,
            Taches taches) {
        this.negociation = negociation;
        this.ouverture = ouverture;
        this.registre = registre;
        this.taches = taches;
    }

    @Override
    public String cle() {
        return "passation/ouvrir-offres-negociees";
    }

    @Override
    public Class<OuvertureDuTour> saisie() {
        return OuvertureDuTour.class;
    }

    @Override
    public boolean exigeUnContreseing() {
        return true;
    }

    @Override
    public OuvertureDuTour valeurs(TacheOuverte tache) {
        return null;
    }

    @Override
    public Map<String, Object> constats(TacheOuverte tache) {
        var tour = negociation.enCours(tache.numero());
        var constats = new LinkedHashMap<String, Object>();
        constats.put("Tour", tour.tour());
        constats.put("Date limite commune", tour.dateLimite());
        constats.put(
                "Registre des dépôts du tour",
                registre.plis(tache.numero(), tour.tour()).stream()
                        .map(LigneDeRegistre::de)
                        .toList());
        taches.contresigneePar(tache.id()).ifPresent(a -> constats.put("Contreseing", a));
        return constats;
    }

    @Override
    public void achever(TacheOuverte tache, OuvertureDuTour saisie) {
        ouverture.ouvrir(tache.numero(), saisie, taches.contresigneePar(tache.id()).orElse(null));
    }
}

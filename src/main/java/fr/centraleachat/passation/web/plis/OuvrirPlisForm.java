package fr.centraleachat.passation.web.plis;

import fr.centraleachat.passation.domain.analyse.OuvertureEtRemise;
import fr.centraleachat.passation.domain.analyse.RemiseDesPlis;
import fr.centraleachat.passation.domain.plis.Pli;
import fr.centraleachat.passation.domain.plis.RegistreDesDepots;
import fr.centraleachat.tache.FormulaireDeTache;
import fr.centraleachat.tache.TacheOuverte;
import fr.centraleachat.tache.Taches;
import java.time.Clock;
import java.util.LinkedHashMap;
import java.util.Map;
import org.springframework.stereotype.Component;

/** Ouvrir les plis: with a second agent, who releases the key. */
@Component
class OuvrirPlisForm implements FormulaireDeTache<RemiseDesPlis> {

    private static final int PREMIER_TOUR = 1;

    private final OuvertureEtRemise ouverture;
    private final RegistreDesDepots registre;
    private final Taches taches;
    private final Clock horloge;

    OuvrirPlisForm(
            OuvertureEtRemise ouverture, RegistreDesDepots registre, Taches taches, Clock horloge) {
        this.ouverture = ouverture;
        this.registre = registre;
        this.taches = taches;
        this.horloge = horloge;
    }

    @Override
    public String cle() {
        return "passation/ouvrir-plis";
    }

    @Override
    public Class<RemiseDesPlis> saisie() {
        return RemiseDesPlis.class;
    }

    @Override
    public boolean exigeUnContreseing() {
        return true;
    }

    @Override
    public RemiseDesPlis valeurs(TacheOuverte tache) {
        boolean recus =
                registre.plis(tache.numero(), PREMIER_TOUR).stream().anyMatch(Pli::recevable);
        return new RemiseDesPlis(null, recus ? horloge.instant() : null);
    }

    @Override
    public Map<String, Object> constats(TacheOuverte tache) {
        var constats = new LinkedHashMap<String, Object>();
        constats.put(
                "Registre des dépôts",
                registre.plis(tache.numero(), PREMIER_TOUR).stream()
                        .map(LigneDuRegistre::de)
                        .toList());
        return constats;
    }

    @Override
    public void achever(TacheOuverte tache, RemiseDesPlis saisie) {
        ouverture.ouvrir(tache.numero(), saisie, taches.contresigneePar(tache.id()).orElse(null));
    }
}

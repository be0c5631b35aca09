package fr.centraleachat.passation.web;

import fr.centraleachat.passation.domain.OuvertureEtRemise;
import fr.centraleachat.passation.domain.RemiseDesPlis;
import fr.centraleachat.passation.domain.plis.Pli;
import fr.centraleachat.passation.domain.plis.RegistreDesDepots;
import fr.centraleachat.tache.Champ;
import fr.centraleachat.tache.FormulaireDeTache;
import fr.centraleachat.tache.TacheOuverte;
import fr.centraleachat.tache.Taches;
import java.time.Clock;
import java.time.Instant;
import java.util.LinkedHashMap;
import java.util.List;
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
        return new RemiseDesPlis(null, horloge.instant());
    }

    @Override
    public Map<String, Object> constats(TacheOuverte tache) {
        var constats = new LinkedHashMap<String, Object>();
        constats.put(
                "Registre des dépôts",
                registre.plis(tache.numero(), PREMIER_TOUR).stream()
                        .map(OuvrirPlisForm::ligne)
                        .toList());
        return constats;
    }

    @Override
    public void achever(TacheOuverte tache, RemiseDesPlis saisie) {
        ouverture.ouvrir(tache.numero(), saisie, taches.contresigneePar(tache.id()).orElse(null));
    }

    private static Depot ligne(Pli pli) {
        return new Depot(
                pli.ordre(),
                pli.operateur().nom(),
                pli.lots(),
                pli.recuLe(),
                pli.enregistreLe(),
                pli.etat().libelle());
    }

    /** A line of the registre des dépôts (annexe 8). */
    record Depot(
            @Champ("Ordre") int ordre,
            @Champ("Opérateur") String operateur,
            @Champ("Lots") List<Integer> lots,
            @Champ("Reçu le") Instant recuLe,
            @Champ("Enregistré le") Instant enregistreLe,
            @Champ("État") String statut) {}
}

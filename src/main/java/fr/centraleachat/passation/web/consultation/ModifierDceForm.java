package fr.centraleachat.passation.web.consultation;

import fr.centraleachat.passation.domain.Procedures;
import fr.centraleachat.passation.domain.consultation.ModificationDuDce;
import fr.centraleachat.passation.domain.consultation.Modifications;
import fr.centraleachat.passation.domain.consultation.ModifierDce;
import fr.centraleachat.passation.domain.consultation.Retraits;
import fr.centraleachat.passation.domain.dce.DceEnConsultation;
import fr.centraleachat.tache.FormulaireDeTache;
import fr.centraleachat.tache.TacheOuverte;
import fr.centraleachat.tache.Taches;
import java.time.Clock;
import java.util.LinkedHashMap;
import java.util.Map;
import org.springframework.context.annotation.Lazy;
import org.springframework.stereotype.Component;

/** Modifier le DCE: with a second agent, who signs the new versions. */
@Component
class ModifierDceForm implements FormulaireDeTache<ModificationDuDce> {

    private final ModifierDce modifier;
    private final Modifications modifications;
    private final DceEnConsultation dce;
    private final Retraits retraits;
    private final Procedures procedures;
    private final Taches taches;
    private final Clock horloge;

    /** The tasks know the forms: this one asks them only once a task is open. */
    ModifierDceForm(
            ModifierDce modifier,
            Modifications modifications,
            DceEnConsultation dce,
            Retraits retraits,
            Procedures procedures,
            @Lazy Taches taches,
            Clock horloge) {
        this.modifier = modifier;
        this.modifications = modifications;
        this.dce = dce;
        this.retraits = retraits;
        this.procedures = procedures;
        this.taches = taches;
        this.horloge = horloge;
    }

    @Override
    public String cle() {
        return "passation/modifier-dce";
    }

    @Override
    public Class<ModificationDuDce> saisie() {
        return ModificationDuDce.class;
    }

    @Override
    public boolean exigeUnContreseing() {
        return true;
    }

    @Override
    public ModificationDuDce valeurs(TacheOuverte tache) {
        var demandee = modifications.exiger(tache.numero(), tache.sujet());
        return new ModificationDuDce(
                demandee.motif(), demandee.pieces(), null, null, horloge.instant());
    }

    @Override
    public Map<String, Object> constats(TacheOuverte tache) {
        var constats = new LinkedHashMap<String, Object>();
        taches.contresigneePar(tache.id()).ifPresent(a -> constats.put("Contreseing", a));
        constats.put("Date limite en vigueur", procedures.exiger(tache.numero()).dlro());
        constats.put(
                "Pièces du DCE",
                dce.pieces(tache.numero()).stream()
                        .map(p -> p.nom() + ", version " + p.version())
                        .toList());
        constats.put("Destinataires", retraits.destinataires(tache.numero()));
        return constats;
    }

    @Override
    public void achever(TacheOuverte tache, ModificationDuDce saisie) {
        modifier.modifier(
                tache.numero(),
                tache.sujet(),
                saisie,
                taches.contresigneePar(tache.id()).orElse(null));
    }
}

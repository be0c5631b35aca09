package fr.centraleachat.passation.web.montage;

import fr.centraleachat.passation.domain.montage.AccordDuMontage;
import fr.centraleachat.passation.domain.montage.MontageConcerte;
import fr.centraleachat.tache.FormulaireDeTache;
import fr.centraleachat.tache.TacheOuverte;
import java.util.Map;
import org.springframework.stereotype.Component;

@Component
class AccorderMontageForm implements FormulaireDeTache<AccordDuMontage> {

    private final MontageConcerte montages;
    private final RappelDuMontage rappel;

    AccorderMontageForm(MontageConcerte montages, RappelDuMontage rappel) {
        this.montages = montages;
        this.rappel = rappel;
    }

    @Override
    public String cle() {
        return "passation/accorder-montage";
    }

    @Override
    public Class<AccordDuMontage> saisie() {
        return AccordDuMontage.class;
    }

    @Override
    public AccordDuMontage valeurs(TacheOuverte tache) {
        return null;
    }

    @Override
    public Map<String, Object> constats(TacheOuverte tache) {
        return rappel.entier(tache.numero());
    }

    @Override
    public void achever(TacheOuverte tache, AccordDuMontage saisie) {
        montages.accorder(tache.numero(), saisie);
    }
}

package fr.centraleachat.tache.essai;

import fr.centraleachat.tache.Champ;
import fr.centraleachat.tache.FormulaireDeTache;
import fr.centraleachat.tache.TacheOuverte;
import org.springframework.stereotype.Component;

/** A task that is done by two. */
@Component
public class OuvrirEssaiForm implements FormulaireDeTache<OuvrirEssaiForm.Ouverture> {

    @Override
    public String cle() {
        return "essai/ouvrir";
    }

    @Override
    public Class<Ouverture> saisie() {
        return Ouverture.class;
    }

    @Override
    public Ouverture valeurs(TacheOuverte tache) {
        return new Ouverture("Rien à signaler");
    }

    @Override
    public boolean exigeUnContreseing() {
        return true;
    }

    @Override
    public void achever(TacheOuverte tache, Ouverture saisie) {}

    /** One remark. */
    public record Ouverture(
            @Champ(value = "Observations", obligatoire = false) String observations) {}
}

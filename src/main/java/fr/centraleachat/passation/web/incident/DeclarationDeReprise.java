package fr.centraleachat.passation.web.incident;

import fr.centraleachat.common.Introuvable;
import fr.centraleachat.passation.domain.refere.DeciderLaReprise;
import fr.centraleachat.passation.domain.refere.Reprise;
import java.util.UUID;
import org.springframework.stereotype.Component;

@Component
class DeclarationDeReprise implements Declaration<Reprise> {

    private final DeciderLaReprise reprendre;

    DeclarationDeReprise(DeciderLaReprise reprendre) {
        this.reprendre = reprendre;
    }

    @Override
    public String code() {
        return "reprise";
    }

    @Override
    public String titre() {
        return "Enregistrer la décision du juge";
    }

    @Override
    public String aide() {
        return "À la notification de la décision, ce référé n’interdit plus la signature. Si elle"
                + " annule la procédure, demandez son arrêt.";
    }

    @Override
    public Class<Reprise> saisie() {
        return Reprise.class;
    }

    @Override
    public String enregistrer(String numero, UUID objet, Reprise saisie) {
        if (objet == null) {
            throw new Introuvable("Choisissez le référé qui est tranché dans la procédure.");
        }
        return "Le référé "
                + reprendre.reprendre(numero, objet, saisie).reference()
                + " est tranché : la reprise est enregistrée.";
    }
}

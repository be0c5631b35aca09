package fr.centraleachat.passation.web.incident;

import fr.centraleachat.passation.domain.interruption.Attente;
import fr.centraleachat.passation.domain.interruption.MettreEnAttente;
import java.util.UUID;
import org.springframework.stereotype.Component;

@Component
class DeclarationDAttente implements Declaration<Attente> {

    private final MettreEnAttente mettre;

    DeclarationDAttente(MettreEnAttente mettre) {
        this.mettre = mettre;
    }

    @Override
    public String code() {
        return "mise-en-attente";
    }

    @Override
    public String titre() {
        return "Mettre la procédure en attente";
    }

    @Override
    public String aide() {
        return "Aucune tâche n’est arrêtée, mais les délais cibles ne courent plus. Les échéances"
                + " légales, elles, ne bougent pas.";
    }

    @Override
    public Class<Attente> saisie() {
        return Attente.class;
    }

    @Override
    public String enregistrer(String numero, UUID objet, Attente saisie) {
        mettre.mettre(numero, saisie);
        return "La procédure est en attente : " + saisie.motif().libelle() + ".";
    }
}

package fr.centraleachat.passation.web.saisine;

import fr.centraleachat.passation.domain.Fiches;
import fr.centraleachat.passation.domain.saisine.FicheProjet;
import fr.centraleachat.passation.domain.saisine.PremiereInstruction;
import fr.centraleachat.tache.FormulaireDeTache;
import fr.centraleachat.tache.TacheOuverte;
import org.springframework.stereotype.Component;

@Component
class EtablirFicheProjetForm implements FormulaireDeTache<FicheProjet> {

    private final PremiereInstruction instruction;
    private final Fiches fiches;

    EtablirFicheProjetForm(PremiereInstruction instruction, Fiches fiches) {
        this.instruction = instruction;
        this.fiches = fiches;
    }

    @Override
    public String cle() {
        return "passation/etablir-fiche-projet";
    }

    @Override
    public Class<FicheProjet> saisie() {
        return FicheProjet.class;
    }

    @Override
    public FicheProjet valeurs(TacheOuverte tache) {
        return fiches.derniere(tache.numero(), FicheProjet.class).orElse(null);
    }

    @Override
    public void achever(TacheOuverte tache, FicheProjet saisie) {
        instruction.etablirLaFicheProjet(tache.numero(), saisie);
    }
}

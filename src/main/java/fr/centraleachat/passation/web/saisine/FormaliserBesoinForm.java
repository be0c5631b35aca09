package fr.centraleachat.passation.web.saisine;

import fr.centraleachat.passation.domain.Fiches;
import fr.centraleachat.passation.domain.saisine.Besoin;
import fr.centraleachat.passation.domain.saisine.PremiereInstruction;
import fr.centraleachat.tache.FormulaireDeTache;
import fr.centraleachat.tache.TacheOuverte;
import java.util.LinkedHashMap;
import java.util.Map;
import org.springframework.stereotype.Component;

/** Formaliser le besoin: reopened with what was entered before, and the reason of the return. */
@Component
class FormaliserBesoinForm implements FormulaireDeTache<Besoin> {

    private final PremiereInstruction instruction;
    private final Fiches fiches;

    FormaliserBesoinForm(PremiereInstruction instruction, Fiches fiches) {
        this.instruction = instruction;
        this.fiches = fiches;
    }

    @Override
    public String cle() {
        return "passation/formaliser-besoin";
    }

    @Override
    public Class<Besoin> saisie() {
        return Besoin.class;
    }

    @Override
    public Besoin valeurs(TacheOuverte tache) {
        return fiches.derniere(tache.numero(), Besoin.class).orElse(null);
    }

    @Override
    public Map<String, Object> constats(TacheOuverte tache) {
        var constats = new LinkedHashMap<String, Object>();
        instruction
                .motifDuRetour(tache.numero())
                .ifPresent(m -> constats.put("Motif du retour", m));
        return constats;
    }

    @Override
    public void achever(TacheOuverte tache, Besoin saisie) {
        instruction.formaliser(tache.numero(), saisie);
    }
}

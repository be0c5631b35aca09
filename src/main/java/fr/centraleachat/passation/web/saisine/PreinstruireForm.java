package fr.centraleachat.passation.web.saisine;

import fr.centraleachat.organisation.Adherent;
import fr.centraleachat.organisation.Fonction;
import fr.centraleachat.organisation.Organisation;
import fr.centraleachat.passation.domain.Procedures;
import fr.centraleachat.passation.domain.saisine.Preinstruction;
import fr.centraleachat.passation.domain.saisine.PremiereInstruction;
import fr.centraleachat.tache.FormulaireDeTache;
import fr.centraleachat.tache.TacheOuverte;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import org.springframework.stereotype.Component;

@Component
class PreinstruireForm implements FormulaireDeTache<Preinstruction> {

    private final PremiereInstruction instruction;
    private final Procedures procedures;
    private final Organisation organisation;
    private final RappelDuBesoin besoin;
    private final Clock horloge;

    PreinstruireForm(
            PremiereInstruction instruction,
            Procedures procedures,
            Organisation organisation,
            RappelDuBesoin besoin,
            Clock horloge) {
        this.instruction = instruction;
        this.procedures = procedures;
        this.organisation = organisation;
        this.besoin = besoin;
        this.horloge = horloge;
    }

    @Override
    public String cle() {
        return "passation/preinstruire";
    }

    @Override
    public Class<Preinstruction> saisie() {
        return Preinstruction.class;
    }

    @Override
    public Preinstruction valeurs(TacheOuverte tache) {
        var procedure = procedures.exiger(tache.numero());
        return new Preinstruction(
                null,
                null,
                procedure.valeurDuBesoinHt(),
                procedure.intervenants().charge(),
                procedure.intervenants().juriste());
    }

    @Override
    public Map<String, Object> constats(TacheOuverte tache) {
        return besoin.entier(tache.numero());
    }

    @Override
    public Map<String, List<Choix>> choix(TacheOuverte tache) {
        var equipe =
                organisation
                        .titulaires(
                                Fonction.EQUIPE_MARCHES,
                                Adherent.METROPOLE,
                                null,
                                LocalDate.now(horloge))
                        .stream()
                        .map(a -> new Choix(a.identifiant(), a.nom()))
                        .toList();
        return Map.of("chargeProcedure", equipe, "juriste", equipe);
    }

    @Override
    public void achever(TacheOuverte tache, Preinstruction saisie) {
        instruction.preinstruire(tache.numero(), saisie);
    }
}
